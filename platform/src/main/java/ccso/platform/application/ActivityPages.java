package ccso.platform.application;

import ccso.platform.audit.AuditEntry;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CasePart;
import ccso.platform.evidence.EvidenceFile;
import ccso.platform.evidence.MembersEvidence;
import ccso.platform.site.Page;
import ccso.platform.standard.Editions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What happened to a case (操作记录), from the audit trail.
@Controller
public class ActivityPages {
  private static final int LINES = 500;

  /// What the applicant did, and what the centre told it. Judgements of the team and the draw are
  /// not among them: the applicant reads those in the report.
  static final List<String> KINDS =
      List.of(
          "CASE_CREATED",
          "CASE_RESCOPED",
          "LETTER_SIGNED",
          "APPLICATION_FILED",
          "APPLICATION_REJECTED",
          "CORRECTION_REQUESTED",
          "SELF_ASSESSED",
          "EVIDENCE_ATTACHED",
          "EVIDENCE_REVISED",
          "EVIDENCE_CORRECTED",
          "EVIDENCE_LINKED",
          "EVIDENCE_UNLINKED",
          "ON_SITE_REFERENCE_STATED",
          "ON_SITE_REFERENCE_REMOVED",
          "FILE_OFFERED",
          "FILE_ADOPTED",
          "FILE_DECLINED",
          "ITEM_ASSIGNED",
          "ITEM_READY",
          "PACKAGE_HANDED_IN",
          "CASE_MOVED",
          "CERTIFICATE_ISSUED",
          "CERTIFICATE_STATUS_CHANGED");

  /// Entries written by one step: same person, moment, kind and content.
  ///
  /// @param entry the newest of them
  /// @param subjects what they are about, oldest first; empty where the entry says it all
  public record Step(AuditEntry entry, List<String> subjects) {

    /// A part of what the entry keeps, as text; empty when there is none.
    public String part(String name) {
      return Objects.toString(entry.data().get(name), "");
    }
  }

  /// Model of `application/activity`.
  ///
  /// @param more older lines are there and not shown
  public record ActivityPage(AssessmentCase file, String standard, List<Step> steps, boolean more) {
    public int limit() {
      return LINES;
    }
  }

  private final AssessmentCases cases;
  private final AuditTrail trail;
  private final Editions editions;
  private final MembersEvidence evidence;

  ActivityPages(
      AssessmentCases cases, AuditTrail trail, Editions editions, MembersEvidence evidence) {
    this.evidence = evidence;
    this.cases = cases;
    this.trail = trail;
    this.editions = editions;
  }

  @GetMapping("/cases/{number}/activity")
  Page activity(Actor.Person actor, @PathVariable String number) {
    AssessmentCase file = cases.openToApplicant(actor, number);
    List<AuditEntry> entries = trail.ofCase(file.id(), KINDS, LINES + 1);
    Predicate<AuditEntry> seen = seen(actor, file);
    return Page.of(
        "application/activity",
        new ActivityPage(
            file,
            editions.byDigest(file.editionDigest()).standard().code(),
            steps(entries.stream().limit(LINES).filter(seen).toList()),
            entries.size() > LINES));
  }

  /// Who works on a part of the case reads of it: lines about a requirement by its category, about
  /// a file by whether it can be seen.
  private Predicate<AuditEntry> seen(Actor.Person actor, AssessmentCase file) {
    CasePart part = evidence.part(actor, file);
    if (part.whole()) {
      return _ -> true;
    }
    Set<String> labels =
        evidence.of(actor, file).files().stream()
            .map(EvidenceFile::label)
            .collect(Collectors.toSet());
    return entry ->
        entry.data().get("requirement") instanceof String key
            ? part.coversKey(key)
            : !entry.kind().startsWith("EVIDENCE_")
                || labels.contains(Objects.toString(entry.subject(), ""));
  }

  /// One step may write hundreds of entries; people read it as one.
  static List<Step> steps(List<AuditEntry> entries) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < entries.size(); ) {
      AuditEntry first = entries.get(i);
      List<String> subjects = new ArrayList<>();
      for (; i < entries.size() && together(first, entries.get(i)); i++) {
        String subject = entries.get(i).subject();
        if (subject != null) {
          subjects.addFirst(subject);
        }
      }
      steps.add(new Step(first, List.copyOf(subjects)));
    }
    return steps;
  }

  private static boolean together(AuditEntry one, AuditEntry other) {
    return one.kind().equals(other.kind())
        && one.actor().equals(other.actor())
        && one.at().equals(other.at())
        && same(one, other, "before")
        && same(one, other, "after")
        && same(one, other, "label");
  }

  private static boolean same(AuditEntry one, AuditEntry other, String part) {
    return Objects.equals(one.data().get(part), other.data().get(part));
  }
}
