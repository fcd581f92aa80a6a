package ccso.platform.assessment;

import ccso.catalogue.Category;
import ccso.catalogue.Edition;
import ccso.catalogue.Requirement;
import ccso.judging.CategoryNo;
import ccso.judging.Stage;
import ccso.platform.basis.Actor;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.casefile.TeamMember;
import ccso.platform.standard.SchemePolicy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A case as a member of its team has opened it, with what it is frozen to.
///
/// @param doubled what two of the team judge blind
/// @param member who opened it
public record TeamCase(
    AssessmentCase file,
    Edition edition,
    SchemePolicy policy,
    List<TeamMember> team,
    DoubleJudging doubled,
    Actor.Person member) {

  public TeamCase {
    team = List.copyOf(team);
  }

  public UUID id() {
    return file.id();
  }

  public boolean led() {
    return team.stream().anyMatch(it -> it.lead() && it.person().equals(member.id()));
  }

  /// Refuses [CaseRefusal.LeadOnly].
  public TeamCase requireLead() {
    if (!led()) {
      throw new Refused(new CaseRefusal.LeadOnly());
    }
    return this;
  }

  Category category(CategoryNo no) {
    return edition.category(no).orElseThrow(() -> new NotFound(no.toString()));
  }

  public Requirement requirement(String key) {
    return edition.byKey(key).orElseThrow(() -> new NotFound(key));
  }

  /// Whether the stage as a whole is judged now, for pages that offer it.
  public boolean open(Stage stage) {
    return JudgingRules.closed(stage, file.state()).isEmpty();
  }

  /// Refuses [AssessmentRefusal.StageClosed].
  public void requireOpen(Stage stage) {
    AssessmentRefusal.raise(JudgingRules.closed(stage, file.state()));
  }

  /// @param proven keys of the requirements with a file or a record
  /// @param barred what this member cannot judge at the desk now, and why
  /// @param underRectification keys of the requirements whose finding is open
  JudgingRules rules(
      Set<String> proven, Map<String, AssessmentRefusal> barred, Set<String> underRectification) {
    return new JudgingRules(
        file.state(),
        file.centre(),
        edition.passRule().notApplicable(),
        policy.reasonLength(),
        proven,
        barred,
        underRectification);
  }

  /// As far as this member may know.
  public Standings standings(CaseDeterminations found) {
    return new Standings(edition, file.centre(), found.seenBy(member.id(), doubled, edition));
  }

  /// Two judge it and have not both closed it.
  boolean blind(String requirementKey) {
    return doubled.blind(edition, requirement(requirementKey));
  }

  /// Two have said different things of it, and nobody has settled it.
  Optional<DoubleJudging.Pair> dispute(CaseDeterminations found, String requirementKey) {
    var category = DoubleJudging.category(edition, requirement(requirementKey));
    return doubled.dispute(category, found.of(requirementKey, Stage.DESK));
  }

  /// What of a requirement's history this member may know.
  List<DeterminationEntry> known(String requirementKey, List<DeterminationEntry> history) {
    return blind(requirementKey)
        ? history.stream()
            .filter(it -> it.stage() == Stage.SITE || it.by().equals(member.id()))
            .toList()
        : history;
  }

  /// Of marks for discussion: on what is blind only the own.
  List<DiscussionMarks.Mark> knownMarks(List<DiscussionMarks.Mark> marks) {
    return marks.stream()
        .filter(it -> it.by().equals(member.id()) || !blind(it.requirementKey()))
        .toList();
  }

  /// What this member cannot judge at the desk because of double judging, by key.
  Map<String, AssessmentRefusal> barred(CaseDeterminations found) {
    Map<String, AssessmentRefusal> barred = new HashMap<>();
    for (Category category : edition.categories()) {
      if (doubled.doubles(category.no())) {
        category
            .requirements()
            .forEach(
                it -> barring(found, category, it).ifPresent(why -> barred.put(it.key(), why)));
      }
    }
    return barred;
  }

  private Optional<AssessmentRefusal> barring(
      CaseDeterminations found, Category category, Requirement requirement) {
    String no = requirement.no().value();
    if (doubled.revealed(category.no())) {
      return dispute(found, requirement.key()).map(_ -> new AssessmentRefusal.Disputed(no));
    }
    if (!doubled.judgedBy(member.id())) {
      return Optional.of(new AssessmentRefusal.JudgedByTwoOthers(no));
    }
    return doubled.closedBy(category.no(), member.id())
        ? Optional.of(new AssessmentRefusal.BlindClosed(no))
        : Optional.empty();
  }
}
