package ccso.platform.demo;

import ccso.catalogue.Edition;
import ccso.catalogue.Requirement;
import ccso.judging.Stage;
import ccso.platform.assessment.ConcludeDocumentReview;
import ccso.platform.assessment.CountersignNotApplicable;
import ccso.platform.assessment.DeterminationEntry;
import ccso.platform.assessment.Determinations;
import ccso.platform.assessment.FreezeFacts;
import ccso.platform.assessment.JudgeBatch;
import ccso.platform.assessment.Judgement;
import ccso.platform.assessment.PlanDoubleJudging;
import ccso.platform.assessment.RecordOnSite;
import ccso.platform.basis.Actor;
import ccso.platform.casefile.AssessmentCase;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Judges a case by the product's own batch operation, as a team would.
@Component
class DemoJudging {
  private final PlanDoubleJudging plan;
  private final JudgeBatch batch;
  private final RecordOnSite record;
  private final CountersignNotApplicable countersign;
  private final Determinations determinations;
  private final ConcludeDocumentReview concludeDesk;
  private final FreezeFacts freeze;

  DemoJudging(
      PlanDoubleJudging plan,
      JudgeBatch batch,
      RecordOnSite record,
      CountersignNotApplicable countersign,
      Determinations determinations,
      ConcludeDocumentReview concludeDesk,
      FreezeFacts freeze) {
    this.plan = plan;
    this.batch = batch;
    this.record = record;
    this.countersign = countersign;
    this.determinations = determinations;
    this.concludeDesk = concludeDesk;
    this.freeze = freeze;
  }

  /// The last category is judged by two, blind; in the demonstration neither has begun it.
  void planLastDoubled(Actor.Person lead, UUID second, AssessmentCase file, Edition edition) {
    plan.plan(
        lead,
        file.number().value(),
        Set.of(edition.categories().getLast().no()),
        lead.id(),
        second);
  }

  /// Judges one stage: the failing ones nonconforming, the rest conforming, of those that are
  /// chosen.
  void judge(
      Actor.Person lead,
      AssessmentCase file,
      Edition edition,
      Stage stage,
      DemoScript.Texts texts,
      Predicate<Requirement> chosen,
      Predicate<Requirement> failing) {
    List<Requirement> due =
        edition.applicable(file.centre()).stream()
            .filter(chosen)
            .filter(r -> stage == Stage.DESK || r.needsSite())
            .toList();
    if (stage == Stage.SITE) {
      keys(due, r -> r.deskEntries().isEmpty())
          .forEach(it -> record.add(lead, file.number().value(), seen(edition, it, texts)));
    }
    say(lead, file, stage, keys(due, failing.negate()), Judgement.CONFORMING, "");
    say(lead, file, stage, keys(due, failing), Judgement.NONCONFORMING, texts.nonconforming());
  }

  /// Where nothing but the visit can prove a requirement, something was seen there.
  private static RecordOnSite.Seen seen(Edition edition, String key, DemoScript.Texts texts) {
    return new RecordOnSite.Seen(
        UUID.randomUUID(),
        key,
        edition.vocabulary().methods().getFirst().code(),
        texts.post(),
        texts.place(),
        texts.seen());
  }

  /// What does not apply to the centre is said by one member and countersigned by another.
  void exclude(
      Actor.Person lead,
      Actor.Person second,
      AssessmentCase file,
      Edition edition,
      DemoScript.Texts texts) {
    List<Requirement> due = edition.applicable(file.centre());
    Set<String> excluded = keys(edition.requirements(), r -> !due.contains(r));
    if (excluded.isEmpty()) {
      return;
    }
    say(lead, file, Stage.DESK, excluded, Judgement.NOT_APPLICABLE, texts.notApplicable());
    var current = determinations.current(file.id());
    countersign.countersign(
        second,
        file.number().value(),
        excluded.stream()
            .flatMap(key -> current.find(key, Stage.DESK).stream())
            .map(DeterminationEntry::seq)
            .collect(Collectors.toSet()));
  }

  void concludeDesk(Actor.Person lead, AssessmentCase file) {
    concludeDesk.conclude(lead, file.number().value());
  }

  /// A standard too small for one to fail leaves nothing to mend.
  boolean foundOnSite(AssessmentCase file, Edition edition) {
    var current = determinations.current(file.id());
    return edition.requirements().stream()
        .flatMap(it -> current.find(it.key(), Stage.SITE).stream())
        .anyMatch(it -> it.judgement() == Judgement.NONCONFORMING);
  }

  void freeze(Actor.Person lead, AssessmentCase file) {
    freeze.freeze(lead, file.number().value());
  }

  private void say(
      Actor.Person lead,
      AssessmentCase file,
      Stage stage,
      Set<String> keys,
      Judgement judgement,
      String reason) {
    if (!keys.isEmpty()) {
      batch.execute(
          lead,
          file.number().value(),
          new JudgeBatch.Batch(UUID.randomUUID(), keys, stage, judgement, reason));
    }
  }

  private static Set<String> keys(List<Requirement> requirements, Predicate<Requirement> wanted) {
    return requirements.stream().filter(wanted).map(Requirement::key).collect(Collectors.toSet());
  }
}
