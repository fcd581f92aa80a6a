package ccso.platform.onsite;

import ccso.catalogue.Edition;
import ccso.catalogue.Requirement;
import ccso.platform.assessment.TeamCase;
import ccso.platform.assessment.TeamCases;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.casefile.CaseState;
import ccso.platform.evidence.EvidenceFile;
import ccso.platform.evidence.EvidenceFiles;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 不符合项 for the team: worded before they are told, ruled on afterwards.
@Controller
public class FindingPages {
  private final TeamCases teamCases;
  private final FindingDrafts drafts;
  private final Findings findings;
  private final EvidenceFiles evidence;
  private final RectificationClock limit;
  private final WordFinding word;
  private final CloseFinding close;
  private final CloseRectification closeRectification;

  FindingPages(
      TeamCases teamCases,
      FindingDrafts drafts,
      Findings findings,
      EvidenceFiles evidence,
      RectificationClock limit,
      WordFinding word,
      CloseFinding close,
      CloseRectification closeRectification) {
    this.teamCases = teamCases;
    this.drafts = drafts;
    this.findings = findings;
    this.evidence = evidence;
    this.limit = limit;
    this.word = word;
    this.close = close;
    this.closeRectification = closeRectification;
  }

  /// A finding with its requirement and the files shown for it since it was told.
  public record Shown(Finding finding, Requirement requirement, List<EvidenceFile> files) {
    static List<Shown> of(List<Finding> all, Edition edition, EvidenceFiles evidence, UUID caseId) {
      if (all.isEmpty()) {
        return List.of();
      }
      var files = evidence.ofCase(caseId);
      return all.stream()
          .map(it ->
              new Shown(
                  it,
                  edition.byKey(it.requirementKey()).orElseThrow(),
                  files.filesFor(it.requirementKey()).stream()
                      .filter(f -> f.uploadedAt().isAfter(it.toldAt()))
                      .toList()))
          .toList();
    }
  }

  /// What somebody typed into one of the forms.
  ///
  /// @param form field the form is known by
  public record Typed(String form, Map<String, String> values) {
    static final Typed NOTHING = new Typed("", Map.of());

    public String value(String wanted, String field, String otherwise) {
      return form.equals(wanted) ? values.getOrDefault(field, "") : otherwise;
    }
  }

  /// Model of `onsite/findings`.
  ///
  /// @param drafts while the visit lasts
  /// @param due last day for the applicant; null where none runs
  public record FindingsPage(
      TeamCase opened,
      List<FindingDraft> drafts,
      List<Shown> findings,
      @Nullable LocalDate due,
      Typed typed,
      List<FieldFault> faults) {
    public String standard() {
      return opened.edition().standard().code();
    }

    public boolean visiting() {
      return opened.file().state() == CaseState.ONSITE_REVIEW;
    }

    public boolean rectifying() {
      return opened.file().state() == CaseState.RECTIFICATION;
    }

    public long open() {
      return findings.stream().filter(it -> !it.finding().settled()).count();
    }

    /// A number for a new verdict.
    public String clientId() {
      return UUID.randomUUID().toString();
    }
  }

  @GetMapping("/assess/{number}/findings")
  Answer findings(Actor.Person assessor, @PathVariable String number) {
    return Page.of("onsite/findings", page(assessor, number, Typed.NOTHING, List.of()));
  }

  @PostMapping("/assess/{number}/findings/{key}/wording")
  Answer word(
      Actor.Person assessor,
      @PathVariable String number,
      @PathVariable String key,
      @RequestParam(defaultValue = "") String fact,
      @RequestParam(defaultValue = "") String evidence) {
    try {
      word.word(assessor, number, key, fact, evidence);
    } catch (Faulty faulty) {
      Typed typed = new Typed(key, Map.of("fact", fact, "evidence", evidence));
      return Page.again("onsite/findings", page(assessor, number, typed, faulty.faults()));
    }
    return SeeOther.to("/assess/" + number + "/findings").saying("onsite.finding.worded");
  }

  @PostMapping("/assess/{number}/findings/{label}/ruling")
  Answer rule(
      Actor.Person assessor,
      @PathVariable String number,
      @PathVariable String label,
      @RequestParam(defaultValue = "") String ruling,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String clientId) {
    try {
      close.rule(assessor, number, label, ruling.equals("accepted"), reason, uuid(clientId));
    } catch (Faulty faulty) {
      Typed typed = new Typed(label, Map.of("reason", reason));
      return Page.again("onsite/findings", page(assessor, number, typed, faulty.faults()));
    }
    return SeeOther.to("/assess/" + number + "/findings").saying("onsite.finding.ruled");
  }

  @PostMapping("/assess/{number}/rectification/conclusion")
  Answer conclude(Actor.Person lead, @PathVariable String number) {
    closeRectification.close(lead, number);
    return SeeOther.to("/assess/" + number).saying("onsite.rectification.closed");
  }

  /// A number of its own where none that can be read was sent.
  private static UUID uuid(String sent) {
    try {
      return UUID.fromString(sent);
    } catch (IllegalArgumentException notOne) {
      return UUID.randomUUID();
    }
  }

  private FindingsPage page(
      Actor.Person assessor, String number, Typed typed, List<FieldFault> faults) {
    TeamCase opened = teamCases.open(assessor, number);
    List<Finding> all = findings.ofCase(opened.id());
    boolean rectifying = opened.file().state() == CaseState.RECTIFICATION;
    return new FindingsPage(
        opened,
        opened.file().state() == CaseState.ONSITE_REVIEW ? drafts.of(opened) : List.of(),
        Shown.of(all, opened.edition(), evidence, opened.id()),
        rectifying ? limit.lastDay(opened.file(), all).orElse(null) : null,
        typed,
        faults);
  }
}
