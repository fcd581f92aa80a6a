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
import ccso.platform.casefile.CaseState;
import ccso.platform.standard.Editions;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The applicant says of requirements whether they conform (自评), one or many at once.
///
/// Refuses: a note that is too long or nothing chosen ([Faulty]); [CaseRefusal.RightTooSmall],
/// [CaseRefusal.WrongState] (the package is in), [ApplicationRefusal.ExcludedRequirement].
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

  @Transactional
  public void assess(Actor actor, String number, String key, Judgement judgement, String note) {
    assess(actor, number, List.of(key), judgement, note);
  }

  /// The same word on each of the requirements: one batched insert, and one line of the trail each.
  ///
  /// @param keys of requirements; a key named twice counts once
  @Transactional
  public void assess(
      Actor actor, String number, Collection<String> keys, Judgement judgement, String note) {
    AssessmentCase file = cases.openToApplicant(actor, number);
    Actor.Person person = CaseRights.editor(actor, file);
    CaseRights.in(file, CaseState::preparing);
    List<Requirement> chosen = chosen(file, keys);
    String kept = Typed.text(note);
    refuseFaults(chosen, kept);
    cases.lock(file);
    Map<String, SelfAssessment> before = assessments.ofCase(file.id());
    List<String> distinct = chosen.stream().map(Requirement::key).toList();
    assessments.append(file.id(), distinct, judgement, kept, person, clock.instant());
    trail.append(
        actor,
        chosen.stream()
            .map(r -> SelfAssessed.of(file.id(), r, before.get(r.key()), judgement, kept))
            .toList());
  }

  private static void refuseFaults(List<Requirement> chosen, String note) {
    List<FieldFault> faults = new ArrayList<>();
    if (chosen.isEmpty()) {
      faults.add(FieldFault.of("requirement", "application.nothing-chosen"));
    }
    if (note.length() > SelfAssessment.LONGEST_NOTE) {
      faults.add(
          FieldFault.of(
              "note", "application.note-long", note.length(), SelfAssessment.LONGEST_NOTE));
    }
    if (!faults.isEmpty()) {
      throw new Faulty(faults);
    }
  }

  private List<Requirement> chosen(AssessmentCase file, Collection<String> keys) {
    Edition edition = editions.byDigest(file.editionDigest());
    boolean excludes = edition.passRule().notApplicable() != NotApplicableRule.NEVER;
    List<Requirement> chosen = new ArrayList<>();
    for (String key : new LinkedHashSet<>(keys)) {
      Requirement requirement = edition.byKey(key).orElseThrow(() -> new NotFound(key));
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
