package ccso.platform.assessment;

import ccso.catalogue.Category;
import ccso.catalogue.Edition;
import ccso.catalogue.OnSiteMethod;
import ccso.judging.AssessedParty;
import ccso.judging.CaseFacts;
import ccso.judging.CategoryFacts;
import ccso.judging.CategoryName;
import ccso.judging.DataPeriod;
import ccso.judging.Determination;
import ccso.judging.EvidenceKind;
import ccso.judging.EvidenceRef;
import ccso.judging.RequirementFacts;
import ccso.judging.Stage;
import ccso.judging.StageValue;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.evidence.EvidenceFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts the facts of a case together: pure, from what was read of it.
///
/// The final value is that of the last stage due (decision 1). Open in the facts is whatever is not
/// yet said for good: not judged, 需补充, 不适用 without its second person, a contradiction that nobody
/// settled.
final class FactsAssembly {
  private final AssessmentCase file;
  private final Edition edition;
  private final Standings standings;
  private final Proof.OfCase proof;
  private final Map<String, List<OnSiteRecord>> records;
  private final Map<String, String> methods;

  FactsAssembly(AssessmentCase file, Edition edition, Standings standings, Proof.OfCase proof) {
    this.file = file;
    this.edition = edition;
    this.standings = standings;
    this.proof = proof;
    this.records = proof.recordsByRequirement();
    this.methods =
        edition.vocabulary().methods().stream()
            .collect(Collectors.toMap(OnSiteMethod::code, it -> it.name().zh()));
  }

  CaseFacts at(Instant frozenAt) {
    var scope = file.scope();
    return new CaseFacts(
        file.number().value(),
        frozenAt,
        edition.ref(),
        new AssessedParty(
            file.applicant().name(),
            file.applicant().creditCode().value(),
            scope.centreName(),
            scope.sites(),
            scope.seats()),
        file.centre(),
        new DataPeriod(scope.from(), scope.until()),
        edition.passRule(),
        edition.categories().stream().map(this::category).toList());
  }

  private CategoryFacts category(Category category) {
    return new CategoryFacts(
        category.no(),
        new CategoryName(category.name().zh(), category.name().en()),
        standings.of(category).stream().map(this::requirement).toList());
  }

  private RequirementFacts requirement(Standing standing) {
    var requirement = standing.requirement();
    var stages = stages(standing);
    return new RequirementFacts(
        requirement.key(),
        requirement.no(),
        requirement.digest(),
        requirement.appliesTo(),
        stages.getLast().value(),
        stages,
        evidence(standing));
  }

  private static List<StageValue> stages(Standing standing) {
    List<StageValue> stages = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      if (standing.due(stage)) {
        boolean unsettled = stage == Stage.SITE && standing.unsettled();
        stages.add(
            new StageValue(
                stage,
                unsettled ? new Determination.Open() : value(standing, stage),
                settlement(standing, stage)));
      }
    }
    return stages;
  }

  private static String settlement(Standing standing, Stage stage) {
    return stage == Stage.SITE && standing.contradicted()
        ? standing
            .entry(stage)
            .flatMap(it -> Optional.ofNullable(it.settled()))
            .map(DeterminationEntry.Settled::reason)
            .orElse("")
        : "";
  }

  private static Determination value(Standing standing, Stage stage) {
    return standing
        .entry(stage)
        .map(FactsAssembly::determination)
        .orElseGet(Determination.Open::new);
  }

  private static Determination determination(DeterminationEntry entry) {
    return switch (entry.judgement()) {
      case OPEN, SUPPLEMENT -> new Determination.Open();
      case CONFORMING -> new Determination.Conforming();
      case NONCONFORMING -> new Determination.Nonconforming(entry.reason());
      case NOT_APPLICABLE -> {
        var second = entry.countersigned();
        yield second == null
            ? new Determination.Open()
            : new Determination.NotApplicable(
                entry.reason(), entry.by().toString(), second.by().toString());
      }
    };
  }

  /// The versions that stood when it was last judged: a later one was not judged.
  private List<EvidenceRef> evidence(Standing standing) {
    String key = standing.requirement().key();
    List<EvidenceFile> files =
        Stream.of(Stage.values())
            .flatMap(stage -> standing.entry(stage).stream())
            .map(DeterminationEntry::at)
            .max(Comparator.naturalOrder())
            .map(at -> proof.evidence().filesFor(key, at))
            .orElseGet(() -> proof.files(key));
    return Stream.concat(
            files.stream().map(FactsAssembly::file),
            records.getOrDefault(key, List.of()).stream().map(this::record))
        .toList();
  }

  /// A file that never had but one version goes by its label.
  private static EvidenceRef file(EvidenceFile file) {
    String name = file.newest() == 1 ? file.label() : file.citation();
    return new EvidenceRef(name, file.kind(), file.title(), "", file.sha256());
  }

  /// In the words of the edition: facts are in Chinese, as the case is.
  private EvidenceRef record(OnSiteRecord seen) {
    String title = methods.getOrDefault(seen.method(), seen.method()) + " · " + seen.post();
    return new EvidenceRef(seen.label(), EvidenceKind.ON_SITE, title, seen.place(), "");
  }
}
