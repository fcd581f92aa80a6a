package ccso.platform.assessment;

import ccso.judging.Stage;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.correspondence.RequestSupplement;
import ccso.platform.correspondence.Supplement;
import ccso.platform.correspondence.Supplements;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 请补充: the lead's form, filled from what was judged 需补充, with the reasons as what is asked.
@Controller
public class SupplementRequestPages {
  private static final String ASKED = "asked-";

  private final TeamCases teamCases;
  private final Determinations determinations;
  private final Supplements supplements;
  private final RequestSupplement requestSupplement;

  SupplementRequestPages(
      TeamCases teamCases,
      Determinations determinations,
      Supplements supplements,
      RequestSupplement requestSupplement) {
    this.teamCases = teamCases;
    this.determinations = determinations;
    this.supplements = supplements;
    this.requestSupplement = requestSupplement;
  }

  /// A requirement that can be asked for.
  ///
  /// @param chosen ticked
  /// @param text what is asked, as it stands in the form
  public record Line(Standing standing, boolean chosen, String text) {}

  /// Model of `assessment/supplement`.
  ///
  /// @param round the one that would begin
  /// @param most rounds the policy allows
  public record SupplementForm(
      AssessmentCase file,
      String standard,
      int round,
      int most,
      boolean led,
      List<Line> lines,
      List<FieldFault> faults) {
    public boolean possible() {
      return round <= most;
    }
  }

  @GetMapping("/assess/{number}/supplement")
  Answer form(Actor.Person lead, @PathVariable String number) {
    return Page.of(
        "assessment/supplement", form(teamCases.open(lead, number), Map.of(), List.of()));
  }

  /// @param fields `requirement` once for each that is asked for, and a text `asked-<key>` for it
  @PostMapping("/assess/{number}/supplement")
  Answer request(
      Actor.Person lead,
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> fields) {
    TeamCase opened = teamCases.open(lead, number);
    Map<String, String> asked = new LinkedHashMap<>();
    for (String key : fields.getOrDefault("requirement", List.of())) {
      asked.put(key, fields.getOrDefault(ASKED + key, List.of("")).getFirst());
    }
    try {
      requestSupplement.request(lead, number, asked);
    } catch (Faulty faulty) {
      return Page.again("assessment/supplement", form(opened, asked, faulty.faults()));
    }
    return SeeOther.to("/assess/" + number + "/threads")
        .saying("assessment.supplement.requested", asked.size());
  }

  private SupplementForm form(TeamCase opened, Map<String, String> asked, List<FieldFault> faults) {
    List<Supplement> rounds = supplements.ofCase(opened.id());
    return new SupplementForm(
        opened.file(),
        opened.edition().standard().code(),
        rounds.size() + 1,
        opened.policy().procedure().supplementRounds(),
        opened.led(),
        lines(opened, asked, faults.isEmpty()),
        faults);
  }

  /// What was judged 需补充 or 不符合 at the desk, and is not judged blind any more; ticked is 需补充, until
  /// the form says otherwise.
  private List<Line> lines(TeamCase opened, Map<String, String> asked, boolean fresh) {
    return opened.standings(determinations.current(opened.id())).all().stream()
        .filter(it -> wanting(it.judgement(Stage.DESK)))
        .filter(it -> !opened.blind(it.requirement().key()))
        .map(it -> line(it, asked, fresh))
        .toList();
  }

  private static Line line(Standing standing, Map<String, String> asked, boolean fresh) {
    String key = standing.requirement().key();
    String reason = standing.entry(Stage.DESK).map(DeterminationEntry::reason).orElse("");
    boolean supplement = standing.judgement(Stage.DESK) == Judgement.SUPPLEMENT;
    return new Line(
        standing, fresh ? supplement : asked.containsKey(key), asked.getOrDefault(key, reason));
  }

  private static boolean wanting(Judgement judgement) {
    return judgement == Judgement.SUPPLEMENT || judgement == Judgement.NONCONFORMING;
  }
}
