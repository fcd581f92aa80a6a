package ccso.recompute.source;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/// One line of the Anonymous Bank layout. All times are the centre's wall clock; the file names no
/// zone and none is assumed.
///
/// @param key `vru+line|call_id`; the call_id alone repeats
/// @param type the kind of service asked for, as the source writes it; undocumented kinds occur
/// @param customer empty where the source does not know or has lost it
/// @param queue empty where the call never queued
/// @param service empty where the source has no service time
/// @param server empty where the source says NO_SERVER
record BankCall(
    String key,
    LocalDate date,
    String type,
    String customer,
    TimeSpan vru,
    Optional<TimeSpan> queue,
    Outcome outcome,
    Optional<TimeSpan> service,
    Optional<String> server) {

  /// How the source says the call ended.
  enum Outcome {
    AGENT,
    HANG,
    PHANTOM
  }

  LocalDateTime arrival() {
    return vru.startAfter(date, vru.startOfDay());
  }

  /// When the part of the call began.
  LocalDateTime startOf(TimeSpan part) {
    return part.startAfter(date, vru.startOfDay());
  }

  LocalDateTime endOf(TimeSpan part) {
    return startOf(part).plusSeconds(part.seconds());
  }

  /// The code of the canonical schema.
  String canonicalOutcome() {
    return switch (outcome) {
      case AGENT -> "ANSWERED";
      case HANG -> queue.isPresent() ? "ABANDONED_QUEUE" : "ABANDONED_IVR";
      case PHANTOM -> "TEST";
    };
  }
}
