package ccso.platform.application;

import java.time.Instant;

/// What was handed in, when and by whom (回执).
///
/// @param number HZ- with the number of the case and a running one: HZ-2026-0043-1
/// @param content canonical JSON (RFC 8785) of what was handed in
/// @param sha256 of the content in UTF-8, 64 lower-case hex digits
/// @param by display name of who handed it in
public record Receipt(
    String number, Kind kind, String content, String sha256, String by, Instant at) {

  /// Worded under `application.receipt.<name>`.
  public enum Kind {
    APPLICATION,
    PACKAGE
  }
}
