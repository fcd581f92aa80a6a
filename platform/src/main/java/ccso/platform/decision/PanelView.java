package ccso.platform.decision;

import ccso.catalogue.Text;
import ccso.judging.RequirementFacts;
import ccso.platform.assessment.ReportPage;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Refusal;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.CaseState;
import ccso.platform.casefile.Deadline;
import ccso.platform.decision.Ballot.Standing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Model of `decision/panel`: what a member of the committee sees of a case, and may do in it.
///
/// @param report as the committee reads it
/// @param ballot of the round that is going on, or of the one closed last
/// @param part the member's own in this case; null while it is none
/// @param citable what a refusal can rest on
/// @param minutes draft from the votes, or what was typed
/// @param decision null until there is one
public record PanelView(
    Actor.Person member,
    AssessmentCase file,
    @Nullable Deadline deadline,
    ReportPage report,
    List<TechnicalReview> reviews,
    Ballot ballot,
    Parts.@Nullable Part part,
    List<Cited> citable,
    String minutes,
    @Nullable CertificationDecision decision,
    Typed typed) {

  /// A determination to choose.
  public record Cited(RequirementFacts found, Text title) {}

  /// What was sent and could not be taken; [#NOTHING] on a fresh page.
  ///
  /// @param form name of the form
  public record Typed(
      String form, String text, String minutes, Set<String> cited, @Nullable Refusal refused) {
    static final Typed NOTHING = new Typed("", "", "", Set.of(), null);

    /// What was typed into this form.
    public String of(String wanted) {
      return form.equals(wanted) ? text : "";
    }
  }

  /// The report waits for review, and the member may review it.
  public boolean toReview() {
    return file.state() == CaseState.TECHNICAL_REVIEW
        && (part == null || part == Parts.Part.TECHNICAL_REVIEW);
  }

  /// Code of the member's part, worded under `part.<code>`; empty while it is none.
  public String partCode() {
    return part == null ? "" : part.name();
  }

  public int signaturesMissing() {
    return report.team().size() - report.signatures().size();
  }

  public boolean deciding() {
    return file.state() == CaseState.DECISION;
  }

  /// The member may vote now.
  public boolean toVote() {
    return deciding()
        && (part == null || part == Parts.Part.COMMITTEE)
        && ballot.of(member.id()).isEmpty();
  }

  public boolean reviewer() {
    return part == Parts.Part.TECHNICAL_REVIEW;
  }

  public boolean recused() {
    return part == Parts.Part.RECUSED;
  }

  /// All votes once the round is closed, except to who recused himself.
  public List<Vote> votes() {
    if (deciding()) {
      return ballot.seenBy(member.id());
    }
    return recused() ? List.of() : ballot.votes();
  }

  /// The member may close the round.
  public boolean toClose() {
    return deciding() && ballot.of(member.id()).isPresent() && ballot.standing() != Standing.OPEN;
  }

  public Optional<TechnicalReview> passed() {
    return reviews.stream()
        .filter(it -> it.outcome() == TechnicalReview.Outcome.PASSED)
        .findFirst();
  }
}
