package ccso.judging;

import ccso.judging.RefusedFacts.Reason;
import java.util.List;

/// What was found for one requirement, and on what ground.
///
/// Refuses a conforming value without evidence, a contradiction of desk and site that nobody
/// settled, and a final value that is not the one of the last stage.
///
/// @param key stable across editions, never reused
/// @param digest SHA-256 of the requirement's content, 64 lower-case hex digits
/// @param determination the final value, the only one that counts
/// @param stages desk, then site where the requirement calls for one; may be empty where only the
///   final value is kept
public record RequirementFacts(
    String key,
    RequirementNo no,
    String digest,
    Applicability applicability,
    Determination determination,
    List<StageValue> stages,
    List<EvidenceRef> evidence) {

  public RequirementFacts {
    RefusedFacts.ifBlank(key, "requirement.key");
    RefusedFacts.ifNot(EvidenceRef.SHA_256, digest, "requirement.digest");
    stages = List.copyOf(stages);
    evidence = List.copyOf(evidence);
    if (determination instanceof Determination.Conforming && evidence.isEmpty()) {
      throw new RefusedFacts(Reason.CONFORMING_WITHOUT_EVIDENCE, no.value());
    }
    if (!stages.isEmpty() && !stages.getLast().value().equals(determination)) {
      throw new RefusedFacts(Reason.NOT_THE_LAST_STAGE, no.value());
    }
    for (int i = 1; i < stages.size(); i++) {
      follow(no, stages.get(i - 1), stages.get(i));
    }
  }

  private static void follow(RequirementNo no, StageValue earlier, StageValue later) {
    if (later.stage().compareTo(earlier.stage()) <= 0) {
      throw new RefusedFacts(Reason.STAGES_OUT_OF_ORDER, no.value());
    }
    if (later.contradicts(earlier) && later.settlement().isBlank()) {
      throw new RefusedFacts(Reason.UNSETTLED, no.value());
    }
  }
}
