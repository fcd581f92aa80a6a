package ccso.platform.correspondence;

import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Wording;
import ccso.platform.casefile.CaseState;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Somebody writes about a requirement or about the case (意见). Idempotent by the client's number.
///
/// Refuses: who has no part in the case, and what is not in the edition ([NotFound]); a text that
/// is missing or too long, an audience the side cannot write to ([Faulty]);
/// [ccso.platform.casefile.CaseRefusal.RightTooSmall], [CorrespondenceRefusal.NothingWritten],
/// [CorrespondenceRefusal.StillBlind], [CorrespondenceRefusal.NumberUsed].
@Component
public class WriteMessage {
  static final int LONGEST = 2000;

  private final CaseDoors doors;
  private final ThreadMessages messages;
  private final TeamSilence silence;
  private final Tidings tidings;
  private final AuditTrail trail;
  private final InstantSource clock;

  WriteMessage(
      CaseDoors doors,
      ThreadMessages messages,
      TeamSilence silence,
      Tidings tidings,
      AuditTrail trail,
      InstantSource clock) {
    this.doors = doors;
    this.messages = messages;
    this.silence = silence;
    this.tidings = tidings;
    this.trail = trail;
    this.clock = clock;
  }

  /// @param requirementKey null for the case as a whole
  public record Draft(
      UUID clientId, @Nullable String requirementKey, Audience audience, String text) {
    public Draft {
      text = Wording.clean(text);
    }
  }

  @Transactional
  public void write(Actor actor, Side side, String caseNumber, Draft draft) {
    OpenCase opened = doors.openToWrite(actor, side, caseNumber);
    String key = draft.requirementKey();
    String no = key == null ? null : opened.no(key);
    CaseState state = opened.file().state();
    if (state == CaseState.DRAFT || state.closed()) {
      throw new Refused(new CorrespondenceRefusal.NothingWritten(state));
    }
    refuseFaults(side, draft);
    if (side == Side.TEAM && key != null && silence.in(opened.file()).contains(key)) {
      throw new Refused(new CorrespondenceRefusal.StillBlind(opened.no(key)));
    }
    var message =
        new ThreadMessages.NewMessage(
            draft.clientId(),
            opened.file().id(),
            key,
            draft.audience(),
            side,
            Message.Kind.SAID,
            null,
            List.of(),
            draft.text(),
            opened.person().id(),
            clock.instant());
    if (messages.add(message)) {
      trail.append(
          opened.person(),
          new MessageWritten(opened.file().id(), no, side, draft.audience(), Message.Kind.SAID));
      tidings.written(opened, draft.audience(), no);
    }
  }

  private static void refuseFaults(Side side, Draft draft) {
    if (!side.audiences().contains(draft.audience())) {
      throw new Faulty(List.of(FieldFault.of("audience", "correspondence.audience")));
    }
    List<FieldFault> faults = textFaults("text", draft.text());
    if (!faults.isEmpty()) {
      throw new Faulty(faults);
    }
  }

  /// What is wrong with a text as [Wording] leaves it.
  static List<FieldFault> textFaults(String field, String text) {
    int length = Wording.length(text);
    if (length == 0) {
      return List.of(FieldFault.of(field, "correspondence.text-missing"));
    }
    return length > LONGEST
        ? List.of(FieldFault.of(field, "correspondence.text-too-long", LONGEST, length))
        : List.of();
  }
}
