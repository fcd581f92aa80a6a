package ccso.platform.acceptance;

import ccso.catalogue.Text;
import ccso.platform.application.CommitmentLetters;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.CaseState;
import ccso.platform.casefile.Deadline;
import ccso.platform.casefile.Deadlines;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import ccso.platform.standard.AcceptanceItem;
import ccso.platform.standard.Editions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 受理审查: the application with the checklist beside it. The three answers are buttons of one form,
/// so that whatever is ticked is saved with them.
@Controller
public class IntakePages {

  /// Model of `acceptance/intake`.
  ///
  /// @param letter null where none stands
  /// @param typed as sent with a fault, by code; empty otherwise
  public record IntakePage(
      AssessmentCase file,
      String standardCode,
      Text standardName,
      @Nullable Deadline deadline,
      CommitmentLetters.@Nullable Signed letter,
      Checklist checklist,
      List<CorrectionLetter> letters,
      Map<String, Said> typed,
      String reason,
      List<FieldFault> faults) {

    public boolean waiting() {
      return file.state() == CaseState.SUBMITTED;
    }

    public boolean inReview() {
      return file.state() == CaseState.ACCEPTANCE_REVIEW;
    }

    public boolean correcting() {
      return file.state() == CaseState.CORRECTION;
    }

    /// What stands at the item: as just typed, else as saved; empty, `ok` or `gap`.
    public String choice(Checklist.Line line) {
      Said now = typed.get(line.item().code());
      if (now != null) {
        return now.gap() ? "gap" : "ok";
      }
      return line.answer() == null ? "" : line.gap() ? "gap" : "ok";
    }

    public String sentence(Checklist.Line line) {
      Said now = typed.get(line.item().code());
      return now != null ? now.sentence() : line.answer() == null ? "" : line.answer().sentence();
    }

    /// What the last letter asked for here; empty where it did not.
    public String asked(AcceptanceItem item) {
      return letters.isEmpty() || correcting()
          ? ""
          : letters.getLast().gaps().stream()
              .filter(it -> it.item().equals(item.code()))
              .map(CorrectionLetter.Gap::sentence)
              .findFirst()
              .orElse("");
    }
  }

  private final Intake intake;
  private final TakeUpApplication takeUp;
  private final AnswerChecklist answerChecklist;
  private final RequestCorrection requestCorrection;
  private final AnswerApplication answer;
  private final CommitmentLetters letters;
  private final Deadlines deadlines;
  private final Editions editions;

  IntakePages(
      Intake intake,
      TakeUpApplication takeUp,
      AnswerChecklist answerChecklist,
      RequestCorrection requestCorrection,
      AnswerApplication answer,
      CommitmentLetters letters,
      Deadlines deadlines,
      Editions editions) {
    this.intake = intake;
    this.takeUp = takeUp;
    this.answerChecklist = answerChecklist;
    this.requestCorrection = requestCorrection;
    this.answer = answer;
    this.letters = letters;
    this.deadlines = deadlines;
    this.editions = editions;
  }

  @GetMapping("/desk/cases/{number}/intake")
  Answer intake(Actor actor, @PathVariable String number) {
    return Page.of("acceptance/intake", page(actor, number, Map.of(), "", List.of()));
  }

  @PostMapping("/desk/cases/{number}/intake")
  Answer takeUp(Actor.Person clerk, @PathVariable String number) {
    takeUp.takeUp(clerk, number);
    return back(number, "acceptance.taken-up");
  }

  @PostMapping("/desk/cases/{number}/checklist")
  Answer save(
      Actor.Person clerk,
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> typed) {
    return saved(clerk, number, typed, () -> back(number, "acceptance.saved"));
  }

  @PostMapping("/desk/cases/{number}/correction")
  Answer correct(
      Actor.Person clerk,
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> typed) {
    return saved(
        clerk,
        number,
        typed,
        () -> {
          requestCorrection.request(clerk, number);
          return back(number, "acceptance.requested");
        });
  }

  @PostMapping("/desk/cases/{number}/acceptance")
  Answer accept(
      Actor.Person clerk,
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> typed) {
    return saved(
        clerk,
        number,
        typed,
        () -> {
          answer.accept(clerk, number);
          return SeeOther.to("/desk/cases/" + number).saying("acceptance.accepted");
        });
  }

  @PostMapping("/desk/cases/{number}/non-acceptance")
  Answer reject(
      Actor.Person clerk,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String reason) {
    if (reason.isBlank()) {
      return Page.again(
          "acceptance/intake",
          page(
              clerk,
              number,
              Map.of(),
              reason,
              List.of(FieldFault.of("reason", "acceptance.reason"))));
    }
    answer.reject(clerk, number, reason);
    return SeeOther.to("/desk/cases/" + number).saying("acceptance.rejected");
  }

  private Answer saved(
      Actor.Person clerk,
      String number,
      MultiValueMap<String, String> typed,
      java.util.function.Supplier<Answer> then) {
    Map<String, Said> said = said(intake.open(clerk, number).checklist(), typed);
    try {
      answerChecklist.answer(clerk, number, said);
    } catch (Faulty faulty) {
      return Page.again("acceptance/intake", page(clerk, number, said, "", faulty.faults()));
    }
    return then.get();
  }

  private static Map<String, Said> said(Checklist checklist, MultiValueMap<String, String> typed) {
    Map<String, Said> said = new LinkedHashMap<>();
    for (Checklist.Line line : checklist.lines()) {
      String code = line.item().code();
      String choice = typed.getFirst("item-" + code);
      String sentence = typed.getFirst("sentence-" + code);
      if (choice != null && List.of("ok", "gap").contains(choice)) {
        said.put(code, new Said(choice.equals("gap"), sentence == null ? "" : sentence));
      }
    }
    return said;
  }

  private static SeeOther back(String number, String saying) {
    return SeeOther.to("/desk/cases/" + number + "/intake").saying(saying);
  }

  private IntakePage page(
      Actor actor, String number, Map<String, Said> typed, String reason, List<FieldFault> faults) {
    Intake.Opened opened = intake.open(actor, number);
    AssessmentCase file = opened.file();
    var standard = editions.byDigest(file.editionDigest()).standard();
    return new IntakePage(
        file,
        standard.code(),
        standard.name(),
        deadlines.of(file).orElse(null),
        letters.find(file.id()).orElse(null),
        opened.checklist(),
        opened.letters(),
        typed,
        reason,
        faults);
  }
}
