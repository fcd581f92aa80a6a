package ccso.platform.evidence;

import ccso.platform.basis.FieldFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the applicant says about one version of a file.
///
/// @param formedOn 形成日期
/// @param validUntil 有效期, its last day
/// @param masked 脱敏, why; null where nothing was masked
public record Particulars(
    @Nullable LocalDate formedOn, @Nullable LocalDate validUntil, @Nullable Withheld masked) {

  public static final Particulars NONE = new Particulars(null, null, null);

  public static Particulars formed(@Nullable LocalDate on) {
    return new Particulars(on, null, null);
  }

  /// Nothing is formed in the future, nor ends before it was formed. What has expired can be given:
  /// it is shown as such.
  List<FieldFault> faults(LocalDate today) {
    List<FieldFault> faults = new ArrayList<>();
    if (formedOn != null && formedOn.isAfter(today)) {
      faults.add(FieldFault.of("formedOn", "evidence.formed-in-future", today));
    }
    if (formedOn != null && validUntil != null && validUntil.isBefore(formedOn)) {
      faults.add(FieldFault.of("validUntil", "evidence.ends-before-formed", formedOn));
    }
    return faults;
  }
}
