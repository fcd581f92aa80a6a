package ccso.platform.certificate;

import ccso.platform.certificate.CertificateEvent.Kind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The published class of a reason (原因类别), worded under `reasonclass.<name>`. The reason itself may
/// touch persons or trade secrets and stays inside.
public enum ReasonClass {
  INITIAL_ASSESSMENT(Kind.ISSUED),
  NAME_CHANGED(Kind.ISSUED, Kind.REPLACED),
  SITE_CHANGED(Kind.ISSUED, Kind.REPLACED),
  MISPRINT(Kind.ISSUED, Kind.REPLACED),
  SURVEILLANCE_OVERDUE(Kind.SUSPENDED),
  NONCONFORMITY(Kind.SUSPENDED, Kind.WITHDRAWN),
  MISUSE(Kind.SUSPENDED, Kind.WITHDRAWN),
  UNDER_INVESTIGATION(Kind.SUSPENDED),
  CAUSE_REMOVED(Kind.RESTORED),
  NOT_CORRECTED(Kind.WITHDRAWN),
  UNTRUE_EVIDENCE(Kind.WITHDRAWN),
  HOLDER_REQUEST(Kind.SUSPENDED, Kind.CANCELLED),
  CENTRE_CLOSED(Kind.CANCELLED);

  @SuppressWarnings("ImmutableEnumChecker") // filled once and kept to itself
  private final Set<Kind> kinds;

  ReasonClass(Kind first, Kind... others) {
    this.kinds = EnumSet.of(first, others);
  }

  /// The classes that can stand for such an entry.
  public static List<ReasonClass> of(Kind kind) {
    return Arrays.stream(values()).filter(reason -> reason.kinds.contains(kind)).toList();
  }
}
