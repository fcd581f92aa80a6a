package ccso.platform.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.judging.Stage;
import ccso.judging.Verdict;
import ccso.platform.audit.AuditTrail;
import ccso.platform.engine.StatementCount;
import ccso.platform.fixture.PlatformTest;
import ccso.platform.fixture.ReviewChain;
import ccso.platform.fixture.ReviewChain.UnderReview;
import ccso.platform.fixture.VisitChain;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The project's own catalogue judged to its verdict by the product's own batches.
@PlatformTest
class WholeCatalogueTest {
  @Autowired ReviewChain review;
  @Autowired VisitChain visits;
  @Autowired JudgeBatch batch;
  @Autowired CountersignNotApplicable countersign;
  @Autowired ConcludeDocumentReview concludeDocumentReview;
  @Autowired ConcludeOnSiteReview concludeOnSiteReview;
  @Autowired FreezeFacts freeze;
  @Autowired Determinations determinations;
  @Autowired AuditTrail trail;

  @Test
  void allIsJudgedInAsManyStatementsAsTwenty_andEachHasItsAuditLine() {
    UnderReview at = review.inDocumentReview();
    UnderReview other = review.inDocumentReview();
    Set<String> applicable = at.keys(it -> it.appliesTo().appliesTo(at.opened().file().centre()));
    Set<String> excluded = at.keys(it -> !applicable.contains(it.key()));
    var twenty = applicable.stream().limit(20).collect(Collectors.toCollection(LinkedHashSet::new));

    int forTwenty = statements(() -> judge(other, twenty, Stage.DESK, Judgement.CONFORMING, ""));
    int forAll = statements(() -> judge(at, applicable, Stage.DESK, Judgement.CONFORMING, ""));
    assertThat(forAll).isEqualTo(forTwenty);
    assertThat(trail.ofCase(at.opened().id(), 10_000))
        .filteredOn(it -> it.kind().equals("DETERMINATION_JUDGED"))
        .extracting(it -> it.subject())
        .doesNotHaveDuplicates()
        .hasSameSizeAs(applicable);

    judge(at, excluded, Stage.DESK, Judgement.NOT_APPLICABLE, "本中心只有呼入业务，不适用。");
    var current = determinations.current(at.opened().id());
    countersign.countersign(
        at.second(),
        at.number(),
        excluded.stream()
            .map(it -> current.find(it, Stage.DESK).orElseThrow().seq())
            .collect(Collectors.toSet()));
    concludeDocumentReview.conclude(at.lead(), at.number());
    visits.visit(at);
    var onSite = judge(at, at.keys(_ -> true), Stage.SITE, Judgement.CONFORMING, "");
    assertThat(onSite.progress().left()).isZero();
    concludeOnSiteReview.conclude(at.lead(), at.number());
    assertThat(freeze.freeze(at.lead(), at.number()).verdict()).isInstanceOf(Verdict.Met.class);
  }

  private JudgeBatch.Done judge(
      UnderReview at, Set<String> keys, Stage stage, Judgement judgement, String reason) {
    return batch.execute(
        at.lead(),
        at.number(),
        new JudgeBatch.Batch(UUID.randomUUID(), keys, stage, judgement, reason));
  }

  private static int statements(Runnable act) {
    int before = StatementCount.soFar();
    act.run();
    return StatementCount.soFar() - before;
  }
}
