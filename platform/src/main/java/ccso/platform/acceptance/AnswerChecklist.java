package ccso.platform.acceptance;

import ccso.platform.acceptance.Checklist.Answer;
import ccso.platform.acceptance.Checklist.Line;
import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A clerk says of items of the checklist whether they are in order; what is said the same as
/// before is not written again.
///
/// Refuses: a gap without a sentence, or with one too long ([Faulty], field `sentence-<item>`);
/// [ccso.platform.casefile.CaseRefusal.WrongState].
@Component
public class AnswerChecklist {
  /// Longest sentence of a gap, in characters.
  static final int LONGEST = 500;

  private final Intake intake;
  private final AcceptanceAnswers answers;
  private final AuditTrail trail;

  AnswerChecklist(Intake intake, AcceptanceAnswers answers, AuditTrail trail) {
    this.intake = intake;
    this.answers = answers;
    this.trail = trail;
  }

  /// @param said by code of the item; unknown codes are passed over
  @Transactional
  public void answer(Actor.Person clerk, String number, Map<String, Said> said) {
    Intake.Opened opened = intake.inReview(clerk, number);
    refuseFaults(opened.checklist(), said);
    Map<String, Object> written = new LinkedHashMap<>();
    for (Line line : opened.checklist().lines()) {
      String item = line.item().code();
      Said now = said.get(item);
      if (now != null && !same(line.answer(), now)) {
        answers.add(opened.file().id(), opened.round(), item, now, clerk.id());
        written.put(item, now.gap() ? now.sentence() : "");
      }
    }
    if (!written.isEmpty()) {
      trail.append(clerk, new ChecklistAnswered(opened.file().id(), written));
    }
  }

  private static boolean same(@Nullable Answer before, Said now) {
    return before != null
        && before.gap() == now.gap()
        && (!now.gap() || before.sentence().equals(now.sentence()));
  }

  private static void refuseFaults(Checklist checklist, Map<String, Said> said) {
    List<FieldFault> faults = new ArrayList<>();
    for (Line line : checklist.lines()) {
      Said now = said.get(line.item().code());
      if (now != null && now.gap()) {
        String field = "sentence-" + line.item().code();
        if (now.sentence().isEmpty()) {
          faults.add(FieldFault.of(field, "acceptance.sentence", line.item().question()));
        } else if (now.sentence().length() > LONGEST) {
          faults.add(FieldFault.of(field, "acceptance.long", now.sentence().length(), LONGEST));
        }
      }
    }
    if (!faults.isEmpty()) {
      throw new Faulty(faults);
    }
  }

  /// @param gaps by item, empty where it is in order
  record ChecklistAnswered(UUID caseId, Map<String, Object> gaps) implements AuditEvent {
    @Override
    public String kind() {
      return "CHECKLIST_ANSWERED";
    }

    @Override
    public Map<String, Object> data() {
      return gaps;
    }
  }
}
