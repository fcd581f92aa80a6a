package ccso.platform.acceptance;

import ccso.catalogue.Text;
import java.time.Instant;
import java.util.List;

/// 补正通知: one letter that names every gap at once (一次性告知).
///
/// @param round counted from 1
public record CorrectionLetter(int round, List<Gap> gaps, String by, Instant at) {

  /// @param mend as in [ccso.platform.standard.AcceptanceItem]
  public record Gap(String item, Text question, String sentence, String mend) {}

  public CorrectionLetter {
    gaps = List.copyOf(gaps);
  }

  boolean names(String item) {
    return gaps.stream().anyMatch(it -> it.item().equals(item));
  }
}
