package ccso.platform.evidence;

import ccso.platform.basis.FieldFault;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The fields of a form that say something about a file, as they were typed.
///
/// @param masked name of a [Withheld]; empty for nothing masked
public record ParticularsForm(String formedOn, String validUntil, String masked) {
  public static final ParticularsForm EMPTY = new ParticularsForm("", "", "");

  public ParticularsForm(
      @Nullable String formedOn, @Nullable String validUntil, @Nullable String masked) {
    this.formedOn = Objects.requireNonNullElse(formedOn, "").strip();
    this.validUntil = Objects.requireNonNullElse(validUntil, "").strip();
    this.masked = Objects.requireNonNullElse(masked, "").strip();
  }

  static ParticularsForm of(Particulars said) {
    return new ParticularsForm(
        Objects.toString(said.formedOn(), ""),
        Objects.toString(said.validUntil(), ""),
        Objects.toString(said.masked(), ""));
  }

  public List<FieldFault> faults() {
    List<FieldFault> faults = new ArrayList<>();
    if (!readable(formedOn)) {
      faults.add(FieldFault.of("formedOn", "evidence.not-a-date"));
    }
    if (!readable(validUntil)) {
      faults.add(FieldFault.of("validUntil", "evidence.not-an-end"));
    }
    if (!masked.isEmpty() && Withheld.find(masked).isEmpty()) {
      faults.add(FieldFault.of("masked", "evidence.withheld-unknown"));
    }
    return faults;
  }

  /// Only without [#faults].
  public Particulars read() {
    return new Particulars(date(formedOn), date(validUntil), Withheld.find(masked).orElse(null));
  }

  private static boolean readable(String typed) {
    try {
      date(typed);
      return true;
    } catch (DateTimeParseException notOne) {
      return false;
    }
  }

  private static @Nullable LocalDate date(String typed) {
    return typed.isEmpty() ? null : LocalDate.parse(typed);
  }
}
