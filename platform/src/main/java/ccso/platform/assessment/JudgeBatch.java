package ccso.platform.assessment;

import ccso.judging.Stage;
import ccso.platform.assessment.Determinations.NewEntry;
import ccso.platform.assessment.Determinations.Written;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Wording;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// An assessor judges many requirements of one stage alike (批量判定): first the plan, then the same
/// once more to be written, each with an entry and an audit line of its own.
///
/// The rules are those of [JudgeDetermination], asked for each requirement; beyond them a batch
/// overwrites nobody: what has a final word at the stage already is left alone. The number of
/// statements does not depend on how many there are. Idempotent by the batch's number.
///
/// Refuses as a whole: who is not on the team, and what is not in the edition ([NotFound]);
/// [AssessmentRefusal.StageClosed]; [AssessmentRefusal.NumberUsed]; [CaseRefusal.WrongState].
@Component
public class JudgeBatch {
  private final TeamCases teamCases;
  private final Determinations determinations;
  private final Proof proof;
  private final DeterminationLog log;

  JudgeBatch(
      TeamCases teamCases, Determinations determinations, Proof proof, DeterminationLog log) {
    this.teamCases = teamCases;
    this.determinations = determinations;
    this.proof = proof;
    this.log = log;
  }

  /// What is to be judged alike.
  ///
  /// @param batchId number the client gives it; sent again, nothing more is written
  public record Batch(
      UUID batchId, Set<String> requirementKeys, Stage stage, Judgement judgement, String reason) {
    public Batch {
      requirementKeys = new LinkedHashSet<>(requirementKeys);
      reason = Wording.clean(reason);
    }

    /// The same batch gives the same requirement the same number.
    private UUID clientId(String requirementKey) {
      String name = batchId + " " + requirementKey;
      return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
  }

  /// What a batch would do now, in the order of the guide.
  public record Plan(List<Standing> judged, List<Left> left) {
    public Plan {
      judged = List.copyOf(judged);
      left = List.copyOf(left);
    }

    /// A requirement the batch leaves as it is, and why.
    public record Left(Standing standing, AssessmentRefusal why) {}
  }

  /// What a batch has done.
  ///
  /// @param left empty where the batch was sent before
  public record Done(int judged, List<Plan.Left> left, boolean repeated, Progress progress) {
    public Done {
      left = List.copyOf(left);
    }
  }

  @Transactional(readOnly = true)
  public Plan plan(Actor assessor, String caseNumber, Batch batch) {
    TeamCase opened = open(assessor, caseNumber, batch);
    return plan(opened, determinations.current(opened.id()), batch);
  }

  @Transactional
  public Done execute(Actor assessor, String caseNumber, Batch batch) {
    TeamCase opened = teamCases.open(assessor, caseNumber);
    Optional<Done> first = sentBefore(opened, batch);
    if (first.isPresent()) {
      return first.get();
    }
    open(opened, batch);
    teamCases.lock(opened);
    return sentBefore(opened, batch).orElseGet(() -> append(opened, batch));
  }

  private Done append(TeamCase opened, Batch batch) {
    CaseDeterminations found = determinations.current(opened.id());
    Standings standings = opened.standings(found);
    Plan plan = plan(opened, found, batch);
    var entries = plan.judged().stream().map(it -> entry(batch, it)).toList();
    List<DeterminationEntry> written =
        entries.isEmpty() ? List.of() : log.append(opened, standings, batch.batchId(), entries);
    return new Done(
        written.size(),
        plan.left(),
        false,
        opened.standings(found.and(written)).progress(batch.stage()));
  }

  private static NewEntry entry(Batch batch, Standing standing) {
    String key = standing.requirement().key();
    return new NewEntry(
        key,
        batch.stage(),
        batch.judgement(),
        batch.reason(),
        batch.clientId(key),
        standing.entry(batch.stage()).map(DeterminationEntry::seq).orElse(null),
        null);
  }

  private Plan plan(TeamCase opened, CaseDeterminations found, Batch batch) {
    var wanted =
        opened.standings(found).all().stream()
            .filter(it -> batch.requirementKeys().contains(it.requirement().key()))
            .toList();
    JudgingRules rules =
        opened.rules(proof.ofCase(opened.id()).proven(wanted), opened.barred(found), Set.of());
    List<Standing> judged = new ArrayList<>();
    List<Plan.Left> left = new ArrayList<>();
    for (Standing standing : wanted) {
      Optional<AssessmentRefusal> why =
          rules
              .refusal(standing, batch.stage(), batch.judgement(), batch.reason())
              .or(() -> alreadyJudged(standing, batch.stage()));
      why.ifPresentOrElse(it -> left.add(new Plan.Left(standing, it)), () -> judged.add(standing));
    }
    return new Plan(judged, left);
  }

  private static Optional<AssessmentRefusal> alreadyJudged(Standing standing, Stage stage) {
    return standing
        .entry(stage)
        .filter(it -> it.judgement().closed())
        .map(it ->
            new AssessmentRefusal.AlreadyJudged(
                standing.requirement().no().value(), it.byName(), it.judgement()));
  }

  private Optional<Done> sentBefore(TeamCase opened, Batch batch) {
    List<Written> written = determinations.ofBatch(batch.batchId());
    if (written.isEmpty()) {
      return Optional.empty();
    }
    SentBefore.refuseOthers(opened, written.getFirst());
    var standings = opened.standings(determinations.current(opened.id()));
    return Optional.of(
        new Done(written.size(), List.of(), true, standings.progress(batch.stage())));
  }

  private TeamCase open(Actor assessor, String caseNumber, Batch batch) {
    TeamCase opened = teamCases.open(assessor, caseNumber);
    open(opened, batch);
    return opened;
  }

  private static void open(TeamCase opened, Batch batch) {
    batch.requirementKeys().forEach(opened::requirement);
    AssessmentRefusal.raise(JudgingRules.closed(batch.stage(), opened.file().state()));
  }
}
