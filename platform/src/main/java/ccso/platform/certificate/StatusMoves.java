package ccso.platform.certificate;

import static ccso.platform.certificate.CertificateStatus.*;

import ccso.platform.certificate.CertificateEvent.Kind;
import java.util.List;

/// The table of allowed moves of a certificate, drawn into docs/generated/certificate-states.md by
/// its test. 过期 comes from the calendar and is no move.
final class StatusMoves {

  record Move(CertificateStatus from, Kind kind) {}

  static final List<Move> ALL =
      List.of(
          new Move(VALID, Kind.SUSPENDED),
          new Move(SUSPENDED, Kind.RESTORED),
          new Move(VALID, Kind.WITHDRAWN),
          new Move(SUSPENDED, Kind.WITHDRAWN),
          new Move(VALID, Kind.REPLACED),
          new Move(VALID, Kind.CANCELLED),
          new Move(SUSPENDED, Kind.CANCELLED));

  private StatusMoves() {}

  static boolean allows(CertificateStatus from, Kind kind) {
    return ALL.contains(new Move(from, kind));
  }

  /// What can be entered for a certificate of this status, in the order of the table.
  static List<Kind> from(CertificateStatus status) {
    return ALL.stream().filter(move -> move.from() == status).map(Move::kind).toList();
  }
}
