package ccso.platform.complaint;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something told to the centre by anybody (举报 or 投诉).
///
/// @param reference what finds it again; not guessable
/// @param about a certificate number, a name or an address, as typed; may be empty
/// @param contact empty where none was left
/// @param due last day for the answer
/// @param photo media type of the picture sent along; null where there is none
/// @param answer null while it is open
public record Complaint(
    String reference,
    Kind kind,
    String about,
    String statement,
    String contact,
    Instant receivedAt,
    LocalDate due,
    @Nullable String photo,
    @Nullable Answer answer) {

  /// Worded under `complaint.kind.<name>`.
  public enum Kind {
    /// 举报假冒: a certificate that is none.
    FAKE("JB"),
    /// 投诉: of a centre, the assessment or its people.
    COMPLAINT("TS");

    private final String prefix;

    Kind(String prefix) {
      this.prefix = prefix;
    }

    String prefix() {
      return prefix;
    }
  }

  /// Worded under `complaint.outcome.<name>`.
  public enum Outcome {
    /// 属实.
    FOUNDED,
    /// 不属实.
    UNFOUNDED,
    /// 转交 to whom it belongs.
    PASSED_ON
  }

  /// @param said told to who asks by the reference
  public record Answer(Outcome outcome, String said, Instant at) {}
}
