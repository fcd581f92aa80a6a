package ccso.platform.demo;

import ccso.catalogue.Category;
import ccso.catalogue.Edition;
import ccso.catalogue.Requirement;
import ccso.judging.EvidenceKind;
import ccso.platform.application.SelfAssess;
import ccso.platform.application.SelfAssessment;
import ccso.platform.basis.Actor;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.evidence.AttachEvidence;
import ccso.platform.evidence.Particulars;
import ccso.platform.evidence.RequirementEntry;
import ccso.platform.site.Words;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/// Prepares a case: one document and one table a category, linked to what they prove, and the
/// self-assessment.
@Component
class DemoEvidence {
  private final AttachEvidence attach;
  private final SelfAssess selfAssess;
  private final DemoFigures figures;
  private final InstantSource clock;

  DemoEvidence(
      AttachEvidence attach, SelfAssess selfAssess, DemoFigures figures, InstantSource clock) {
    this.attach = attach;
    this.selfAssess = selfAssess;
    this.figures = figures;
    this.clock = clock;
  }

  /// @param left requirements left without evidence
  /// @param half requirements whose documents are there but whose data are not
  void prepare(
      Actor.Person owner,
      AssessmentCase file,
      Edition edition,
      DemoScript.Texts texts,
      Predicate<Requirement> left,
      Predicate<Requirement> half) {
    List<Requirement> due =
        edition.applicable(file.centre()).stream().filter(left.negate()).toList();
    for (Category category : edition.categories()) {
      List<Requirement> own = due.stream().filter(category.requirements()::contains).toList();
      document(owner, file, texts, category, entries(own, EvidenceKind.DOCUMENT));
      data(
          owner,
          file,
          texts,
          category,
          entries(own.stream().filter(half.negate()).toList(), EvidenceKind.DATA));
    }
    figures.declare(owner, file.number().value());
    selfAssess.assess(
        owner,
        file.number().value(),
        SelfAssess.Said.of(
            due.stream().map(Requirement::key).toList(), SelfAssessment.Judgement.CONFORMING, ""));
  }

  private void document(
      Actor.Person owner,
      AssessmentCase file,
      DemoScript.Texts texts,
      Category category,
      Set<RequirementEntry> entries) {
    String content = texts.document().formatted(file.applicant().name(), category.name().zh());
    attach(
        owner,
        file,
        EvidenceKind.DOCUMENT,
        texts.documentName().formatted(category.name().zh()),
        content,
        entries);
  }

  private void data(
      Actor.Person owner,
      AssessmentCase file,
      DemoScript.Texts texts,
      Category category,
      Set<RequirementEntry> entries) {
    StringBuilder rows = new StringBuilder(texts.dataHead()).append('\n');
    for (int i = 0; i < 12; i++) {
      YearMonth month = file.scope().from().plusMonths(i);
      int offered = 41000 + (i * 7919 + category.no().value() * 613) % 9000;
      int answered = offered * 93 / 100;
      rows.append(
          "%s,%d,%d,%d,%s%n"
              .formatted(month, offered, answered, answered * 89 / 100, texts.dataNote()));
    }
    attach(
        owner,
        file,
        EvidenceKind.DATA,
        texts.dataName().formatted(category.name().zh()),
        rows.toString(),
        entries);
  }

  private void attach(
      Actor.Person owner,
      AssessmentCase file,
      EvidenceKind kind,
      String name,
      String content,
      Set<RequirementEntry> entries) {
    LocalDate formed = clock.instant().atZone(Words.ZONE).toLocalDate().minusMonths(3);
    attach.attach(
        owner,
        file.number().value(),
        new AttachEvidence.Upload(kind, "", Particulars.formed(formed), entries),
        List.of(
            new AttachEvidence.SentFile(
                name, new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)))));
  }

  private static Set<RequirementEntry> entries(List<Requirement> requirements, EvidenceKind kind) {
    return requirements.stream()
        .flatMap(r ->
            r.deskEntries().stream()
                .filter(e -> e.kind() == kind)
                .map(e -> new RequirementEntry(r.key(), e.index())))
        .collect(Collectors.toSet());
  }
}
