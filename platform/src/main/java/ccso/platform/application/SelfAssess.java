package ccso.platform.application;

import ccso.catalogue.Edition;
import ccso.catalogue.Requirement;
import ccso.judging.NotApplicableRule;
import ccso.platform.application.SelfAssessment.Judgement;
import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CasePart;
import ccso.platform.casefile.CaseState;
import ccso.platform.standard.Editions;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The applicant says of requirements whether they conform (自评), one or many at once.
///
/// Refuses: nothing chosen, no word, a note that is too long ([Faulty]);
/// [CaseRefusal.RightTooSmall], [CaseRefusal.OutsidePart], [CaseRefusal.WrongState] (the package is
/// in), [ApplicationRefusal.ExcludedRequirement], [ApplicationRefusal.SavedMeanwhile].
@Component
public class SelfAssess {
  private final AssessmentCases cases;
  private final SelfAssessments assessments;
  private final Editions editions;
  private final AuditTrail trail;
  private final InstantSource clock;

  SelfAssess(
      AssessmentCases cases,
      SelfAssessments assessments,
      Editions editions,
      AuditTrail trail,
      InstantSource clock) {
    this.cases = cases;
    this.assessments = assessments;
    this.editions = editions;
    this.trail = trail;
    this.clock = clock;
  }

  /// What somebody says, as a form carries it.
  ///
  /// @param keys of requirements; a key named twice counts once
  /// @param judgement name of a [Judgement]
  /// @param basedOn what the page showed when it was opened, as [#seen] says it; null where the
  ///   newest word wins, as in a batch
  public record Said(List<String> keys, String judgement, String note, @Nullable String basedOn) {
    public Said {
      keys = keys.stream().distinct().toList();
    }

    public Said(List<String> keys, String judgement, String note) {
      this(keys, judgement, note, null);
    }

    public static Said of(Collection<String> keys, Judgement judgement, String note) {
      return new Said(List.copyOf(keys), judgement.name(), note);
    }
  }

  /// Which word it is that a page shows; empty before the first.
  public static String seen(@Nullable SelfAssessment shown) {
    return shown == null ? "" : shown.at().toString();
  }

  /// The same word on each of the requirements: one batched insert, and one line of the trail each.
  @Transactional
  public void assess(Actor actor, String number, Said said) {
    AssessmentCase file = cases.openToApplicant(actor, number);
    Actor.Person person = CaseRights.editor(actor, file);
    CaseRights.in(file, CaseState::preparing);
    List<Requirement> chosen =
        chosen(
            file, CasePart.of(actor, file, editions.byDigest(file.editionDigest())), said.keys());
    String note = Typed.text(said.note());
    Judgement judgement = judgement(said, note);
    cases.lock(file);
    Map<String, SelfAssessment> before = assessments.ofCase(file.id());
    refuseSavedMeanwhile(said, judgement, note, before);
    assessments.append(file.id(), said.keys(), judgement, note, person, clock.instant());
    trail.append(
        actor,
        chosen.stream()
            .map(r -> SelfAssessed.of(file.id(), r, before.get(r.key()), judgement, note))
            .toList());
  }

  /// Two people who save one requirement: the later one is told, unless both said the same.
  private static void refuseSavedMeanwhile(
      Said said, Judgement judgement, String note, Map<String, SelfAssessment> before) {
    if (said.basedOn() == null) {
      return;
    }
    for (String key : said.keys()) {
      SelfAssessment newest = before.get(key);
      boolean same =
          newest != null && newest.judgement() == judgement && newest.note().equals(note);
      if (!same && !seen(newest).equals(said.basedOn())) {
        throw new Refused(new ApplicationRefusal.SavedMeanwhile());
      }
    }
  }

  private static Judgement judgement(Said said, String note) {
    List<FieldFault> faults = new ArrayList<>();
    if (said.keys().isEmpty()) {
      faults.add(FieldFault.of("requirement", "application.nothing-chosen"));
    }
    Optional<Judgement> judgement =
        Arrays.stream(Judgement.values())
            .filter(j -> j.name().equals(said.judgement()))
            .findFirst();
    if (judgement.isEmpty()) {
      faults.add(FieldFault.of("judgement", "application.judgement"));
    }
    if (note.length() > SelfAssessment.LONGEST_NOTE) {
      faults.add(
          FieldFault.of(
              "note", "application.note-long", note.length(), SelfAssessment.LONGEST_NOTE));
    }
    if (!faults.isEmpty()) {
      throw new Faulty(faults);
    }
    return judgement.orElseThrow();
  }

  private static List<Requirement> chosen(AssessmentCase file, CasePart part, List<String> keys) {
    Edition edition = part.edition();
    boolean excludes = edition.passRule().notApplicable() != NotApplicableRule.NEVER;
    List<Requirement> chosen = new ArrayList<>();
    for (String key : keys) {
      Requirement requirement = edition.byKey(key).orElseThrow(() -> new NotFound(key));
      part.require(requirement);
      if (excludes && !requirement.appliesTo().appliesTo(file.centre())) {
        throw new Refused(new ApplicationRefusal.ExcludedRequirement(requirement.no()));
      }
      chosen.add(requirement);
    }
    return chosen;
  }

  /// A requirement was assessed by the applicant.
  record SelfAssessed(UUID caseId, String subject, Map<String, Object> data) implements AuditEvent {

    static SelfAssessed of(
        UUID caseId,
        Requirement requirement,
        @Nullable SelfAssessment before,
        Judgement judgement,
        String note) {
      Map<String, Object> data = new TreeMap<>();
      data.put("requirement", requirement.key());
      data.put("before", before == null ? "NONE" : before.judgement().name());
      data.put("after", judgement.name());
      if (!note.isEmpty()) {
        data.put("note", note);
      }
      return new SelfAssessed(caseId, requirement.no().value(), data);
    }

    @Override
    public String kind() {
      return "SELF_ASSESSED";
    }
  }
}
