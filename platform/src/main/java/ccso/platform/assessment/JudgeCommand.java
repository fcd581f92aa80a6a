package ccso.platform.assessment;

import ccso.judging.Stage;
import ccso.platform.basis.Wording;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an assessor asks to be judged.
///
/// @param clientId number the client gives it; sent again, it gets the first answer
/// @param basedOn seq of the entry the assessor saw, null where there was none
public record JudgeCommand(
    UUID clientId,
    String requirementKey,
    Stage stage,
    Judgement judgement,
    String reason,
    @Nullable Long basedOn) {

  public JudgeCommand {
    reason = Wording.clean(reason);
  }
}
