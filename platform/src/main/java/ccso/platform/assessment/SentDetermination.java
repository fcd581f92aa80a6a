package ccso.platform.assessment;

import ccso.judging.Stage;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A judgement as a form or a device sends it; anything may be missing or mistyped.
///
/// @param requirement key
/// @param basedOn seq the sender saw, empty or absent where there was none
public record SentDetermination(
    @Nullable String clientId,
    @Nullable String requirement,
    @Nullable String stage,
    @Nullable String judgement,
    @Nullable String reason,
    @Nullable String basedOn) {

  /// Refuses all that cannot be read at once ([Faulty]).
  JudgeCommand command() {
    List<FieldFault> faults = new ArrayList<>();
    UUID id = uuid(clientId, "clientId", faults);
    Stage readStage = DeterminationAnswer.code(Stage.class, stage);
    Judgement readJudgement = DeterminationAnswer.code(Judgement.class, judgement);
    Long seen = seq(basedOn, faults);
    if (requirement == null || requirement.isBlank()) {
      faults.add(FieldFault.of("requirement", "assessment.requirement"));
    }
    if (readStage == null) {
      faults.add(FieldFault.of("stage", "assessment.stage"));
    }
    if (readJudgement == null) {
      faults.add(FieldFault.of("judgement", "assessment.judgement"));
    }
    if (!faults.isEmpty()) {
      throw new Faulty(faults);
    }
    return new JudgeCommand(
        Objects.requireNonNull(id),
        Objects.requireNonNull(requirement).strip(),
        Objects.requireNonNull(readStage),
        Objects.requireNonNull(readJudgement),
        Objects.requireNonNullElse(reason, ""),
        seen);
  }

  static @Nullable UUID uuid(@Nullable String sent, String field, List<FieldFault> faults) {
    try {
      return UUID.fromString(Objects.requireNonNullElse(sent, "").strip());
    } catch (IllegalArgumentException notOne) {
      faults.add(FieldFault.of(field, "assessment.number"));
      return null;
    }
  }

  private static @Nullable Long seq(@Nullable String sent, List<FieldFault> faults) {
    if (sent == null || sent.isBlank()) {
      return null;
    }
    try {
      return Long.valueOf(sent.strip());
    } catch (NumberFormatException notOne) {
      faults.add(FieldFault.of("basedOn", "assessment.number"));
      return null;
    }
  }
}
