package ccso.platform.onsite;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseState;
import ccso.platform.evidence.AttachEvidence.SentFile;
import ccso.platform.evidence.EvidenceFiles;
import ccso.platform.evidence.EvidenceRefusal;
import ccso.platform.evidence.FileSize;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import ccso.platform.site.Words;
import ccso.platform.standard.Editions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// 整改: what the applicant does about each finding.
@Controller
public class ActionPages {
  private final AssessmentCases cases;
  private final Editions editions;
  private final Findings findings;
  private final EvidenceFiles evidence;
  private final RectificationClock limit;
  private final AnswerFinding answer;

  ActionPages(
      AssessmentCases cases,
      Editions editions,
      Findings findings,
      EvidenceFiles evidence,
      RectificationClock limit,
      AnswerFinding answer) {
    this.cases = cases;
    this.editions = editions;
    this.findings = findings;
    this.evidence = evidence;
    this.limit = limit;
    this.answer = answer;
  }

  /// Model of `onsite/actions`.
  ///
  /// @param due last day; null where none runs
  /// @param mayAnswer this member may answer now
  /// @param mayWaive this member may leave a finding as it is
  public record ActionsPage(
      AssessmentCase file,
      String standard,
      List<FindingPages.Shown> findings,
      @Nullable LocalDate due,
      boolean mayAnswer,
      boolean mayWaive,
      FindingPages.Typed typed,
      List<FieldFault> faults) {
    /// Findings that wait for the applicant.
    public long toDo() {
      return findings.stream().filter(it -> it.finding().status() == Finding.Status.OPEN).count();
    }

    public boolean rectifying() {
      return file.state() == CaseState.RECTIFICATION;
    }
  }

  @GetMapping("/cases/{number}/actions")
  Answer actions(Actor.Person member, @PathVariable String number) {
    return Page.of("onsite/actions", page(member, number, FindingPages.Typed.NOTHING, List.of()));
  }

  @PostMapping("/cases/{number}/actions/{label}")
  Answer answer(
      Actor.Person member,
      @PathVariable String number,
      @PathVariable String label,
      @RequestParam(defaultValue = "") String cause,
      @RequestParam(defaultValue = "") String done,
      @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
      Words words) {
    FindingPages.Typed typed = new FindingPages.Typed(label, Map.of("cause", cause, "done", done));
    try {
      answer.answer(member, number, label, new AnswerFinding.Said(cause, done, sent(files)));
    } catch (Faulty faulty) {
      return Page.again("onsite/actions", page(member, number, typed, faulty.faults()));
    } catch (Refused refused) {
      if (refused.refusal() instanceof EvidenceRefusal wrong) {
        List<FieldFault> faults =
            List.of(FieldFault.of("files-" + label, "onsite.file", words.t(wrong)));
        return Page.again("onsite/actions", page(member, number, typed, faults));
      }
      throw refused;
    }
    return SeeOther.to("/cases/" + number + "/actions").saying("onsite.finding.answered");
  }

  @PostMapping("/cases/{number}/actions/{label}/waiver")
  Answer waive(Actor.Person member, @PathVariable String number, @PathVariable String label) {
    answer.waive(member, number, label);
    return SeeOther.to("/cases/" + number + "/actions").saying("onsite.finding.waived");
  }

  private static List<SentFile> sent(@Nullable List<MultipartFile> files) {
    return Objects.requireNonNullElse(files, List.<MultipartFile>of()).stream()
        .filter(it -> !Objects.requireNonNullElse(it.getOriginalFilename(), "").isEmpty())
        .map(it ->
            new SentFile(
                Objects.requireNonNullElse(it.getOriginalFilename(), ""),
                it,
                new FileSize(it.getSize())))
        .toList();
  }

  private ActionsPage page(
      Actor.Person member, String number, FindingPages.Typed typed, List<FieldFault> faults) {
    AssessmentCase file = cases.openToApplicant(member, number);
    var edition = editions.byDigest(file.editionDigest());
    List<Finding> all = findings.ofCase(file.id());
    boolean rectifying = file.state() == CaseState.RECTIFICATION;
    var right = member.rightIn(file.applicant().id());
    return new ActionsPage(
        file,
        edition.standard().code(),
        FindingPages.Shown.of(all, edition, evidence, file.id()),
        rectifying ? limit.lastDay(file, all).orElse(null) : null,
        rectifying && right.map(MemberRight::mayEdit).orElse(false),
        rectifying && right.map(MemberRight::mayHandIn).orElse(false),
        typed,
        faults);
  }
}
