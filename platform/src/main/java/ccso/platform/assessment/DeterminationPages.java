package ccso.platform.assessment;

import ccso.judging.Stage;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.Refused;
import ccso.platform.site.Answer;
import ccso.platform.site.SeeOther;
import ccso.platform.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/// Judging and taking back: by form, which leads on to a page, or for `Accept: application/json`
/// with an answer the judging page and a device can read.
@Controller
class DeterminationPages {
  private final JudgeDetermination judge;
  private final UndoDetermination undo;
  private final TeamCases teamCases;

  DeterminationPages(JudgeDetermination judge, UndoDetermination undo, TeamCases teamCases) {
    this.judge = judge;
    this.undo = undo;
    this.teamCases = teamCases;
  }

  @PostMapping(
      path = "/assess/{number}/determinations",
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  Answer judgeByForm(
      Actor.Person assessor,
      @PathVariable String number,
      SentDetermination sent,
      @RequestParam(defaultValue = "") String next) {
    Judged judged = judge.judge(assessor, number, sent.command());
    return SeeOther.to(itemAddress(assessor, number, judged, next)).saying("assessment.saved");
  }

  @PostMapping(
      path = "/assess/{number}/determinations",
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<DeterminationAnswer> judgeByFields(
      Actor.Person assessor, @PathVariable String number, SentDetermination sent, Words words) {
    return answer(words, () -> judge.judge(assessor, number, sent.command()));
  }

  @PostMapping(
      path = "/assess/{number}/determinations",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<DeterminationAnswer> judgeByJson(
      Actor.Person assessor,
      @PathVariable String number,
      @RequestBody SentDetermination sent,
      Words words) {
    return answer(words, () -> judge.judge(assessor, number, sent.command()));
  }

  @PostMapping("/assess/{number}/undo")
  Answer undoByForm(
      Actor.Person assessor,
      @PathVariable String number,
      @RequestParam @Nullable String stage,
      @RequestParam @Nullable String clientId) {
    Judged judged = undo(assessor, number, stage, clientId);
    return SeeOther.to(itemAddress(assessor, number, judged, "")).saying("assessment.undone");
  }

  @PostMapping(path = "/assess/{number}/undo", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<DeterminationAnswer> undoForJson(
      Actor.Person assessor,
      @PathVariable String number,
      @RequestParam @Nullable String stage,
      @RequestParam @Nullable String clientId,
      Words words) {
    return answer(words, () -> undo(assessor, number, stage, clientId));
  }

  private Judged undo(
      Actor.Person assessor, String number, @Nullable String stage, @Nullable String clientId) {
    List<FieldFault> faults = new ArrayList<>();
    Stage read = DeterminationAnswer.code(Stage.class, stage);
    UUID id = SentDetermination.uuid(clientId, "clientId", faults);
    if (read == null) {
      faults.add(FieldFault.of("stage", "assessment.stage"));
    }
    if (read == null || id == null) {
      throw new Faulty(faults);
    }
    return undo.undo(assessor, number, read, id);
  }

  private static ResponseEntity<DeterminationAnswer> answer(Words words, Supplier<Judged> act) {
    try {
      return DeterminationAnswer.saved(act.get(), words);
    } catch (Refused refused) {
      return DeterminationAnswer.refused(refused.refusal(), words);
    } catch (Faulty faulty) {
      return DeterminationAnswer.faulty(faulty.faults(), words);
    }
  }

  /// The requirement named to go on with, or the one just judged; nothing else is followed.
  private String itemAddress(Actor.Person assessor, String number, Judged judged, String next) {
    TeamCase opened = teamCases.open(assessor, number);
    String key = judged.entry().requirementKey();
    String no =
        opened.edition().requirements().stream()
            .map(it -> it.no().value())
            .filter(next::equals)
            .findFirst()
            .orElseGet(() -> opened.requirement(key).no().value());
    return "/assess/" + number + "/judge/" + no;
  }
}
