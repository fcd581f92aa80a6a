package ccso.platform.casefile;

import ccso.judging.CentreProfile;
import ccso.platform.account.Organisation;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A case (案卷) as it stands.
///
/// @param editionDigest content digest of the edition and guide the case is frozen to
/// @param heldFrom where a case on hold stood; null for every other
/// @param revision optimistic lock: raised by every change of the row
public record AssessmentCase(
    UUID id,
    CaseNumber number,
    Organisation applicant,
    CaseState state,
    @Nullable CaseState heldFrom,
    String editionDigest,
    String policyVersion,
    Scope scope,
    UUID contactPerson,
    Instant createdAt,
    int revision) {

  /// What decides which requirements apply.
  public CentreProfile centre() {
    return scope.centre();
  }

  /// Whether the verb leads anywhere from here.
  public boolean allows(CaseVerb verb) {
    return CaseTransitions.after(state, verb, heldFrom).isPresent();
  }

  /// Where the verb leads, or a refusal that names the present state.
  public CaseState after(CaseVerb verb) {
    return CaseTransitions.after(state, verb, heldFrom)
        .orElseThrow(() -> new ccso.platform.basis.Refused(new CaseRefusal.WrongState(state)));
  }
}
