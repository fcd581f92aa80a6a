package ccso.platform.decision;

import ccso.catalogue.Edition;
import ccso.catalogue.Requirement;
import ccso.platform.basis.Actor;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseState;
import ccso.platform.notice.PublicNotice;
import ccso.platform.notice.PublicNotices;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.standard.Editions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// 评定决定 as the applicant is told: outcome, reason, what it rests on; neither votes nor minutes.
@Controller
public class DecisionPages {

  /// Model of `decision/decision`.
  ///
  /// @param decision null while none counts: before the first, and while the committee decides anew
  /// @param notice null where nothing was granted
  public record Told(
      AssessmentCase file,
      String standardCode,
      @Nullable CertificationDecision decision,
      List<Requirement> cited,
      @Nullable PublicNotice notice) {}

  private final AssessmentCases cases;
  private final Decisions decisions;
  private final PublicNotices notices;
  private final Editions editions;

  DecisionPages(
      AssessmentCases cases, Decisions decisions, PublicNotices notices, Editions editions) {
    this.cases = cases;
    this.decisions = decisions;
    this.notices = notices;
    this.editions = editions;
  }

  @GetMapping("/cases/{number}/decision")
  Answer decision(Actor.Person member, @PathVariable String number) {
    return Page.of("decision/decision", told(member, number));
  }

  Told told(Actor.Person member, String number) {
    AssessmentCase file = cases.openToApplicant(member, number);
    Edition edition = editions.byDigest(file.editionDigest());
    CertificationDecision decision =
        file.state() == CaseState.DECISION ? null : decisions.find(file.id()).orElse(null);
    return new Told(
        file,
        edition.standard().code(),
        decision,
        decision == null
            ? List.of()
            : edition.requirements().stream()
                .filter(it -> decision.cited().contains(it.key()))
                .toList(),
        decision == null ? null : notices.latest(file.id()).orElse(null));
  }
}
