package ccso.platform.words;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What can stand for `*` in a key that code puts together: names of an enum's constants, or words.
final class Followers {

  private static final Pattern KIND = Pattern.compile("String kind\\(\\) \\{[^}]*}");

  private static final String PAGES_OF_ERRORS =
      "error.not-found error.incomplete error.too-large error.request-too-large error.upload-cut"
          + " error.no-token error.bug";

  /// A class name stands for its constants, `@AuditEvent` for all kinds of audit events. A pattern
  /// that is said but not listed here fails.
  static final Map<String, String> TABLE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("*.title", PAGES_OF_ERRORS),
              Map.entry("*.what", PAGES_OF_ERRORS),
              Map.entry("*.todo", PAGES_OF_ERRORS + " api.no-key api.bad-json"),
              Map.entry(
                  "application.empty.*",
                  "organisationName organisationNameEn centreName businessScope directions channels"),
              Map.entry(
                  "application.field.*",
                  "signer organisationName organisationNameEn creditCode ownership"
                      + " licenceNumber centreName sites seats directions channels businessScope periodFrom"),
              Map.entry(
                  "application.field.*.hint",
                  "signer organisationName organisationNameEn creditCode ownership"
                      + " licenceNumber centreName sites seats directions channels businessScope"),
              Map.entry("application.filter.*", "OPEN PATH"),
              Map.entry("application.kind.*", "ccso.judging.EvidenceKind"),
              Map.entry(
                  "application.lack.*", "ccso.platform.application.RequirementReadiness$Lack"),
              Map.entry("application.progress.*", "ccso.platform.casefile.CaseState"),
              Map.entry("application.readiness.to-go.after.*", "all one"),
              Map.entry("application.readiness.to-submit.*", "DRAFT ACCEPTED"),
              Map.entry("application.receipt.*", "ccso.platform.application.Receipt$Kind"),
              Map.entry("application.receipt.on.*", "ccso.platform.application.Receipt$Kind"),
              Map.entry("application.received.*", "ccso.platform.application.Receipt$Kind"),
              Map.entry(
                  "application.self.*", "ccso.platform.application.SelfAssessment$Judgement NONE"),
              Map.entry("application.state.*", "ccso.platform.application.ReadinessState"),
              Map.entry("application.submit.lead.*", "ccso.platform.casefile.CaseState"),
              Map.entry("assessment.*-missing", "place post note"),
              Map.entry(
                  "assessment.batch.left.*",
                  "assessment.already-judged assessment.applies-here assessment.excluded-here assessment.never-not-applicable"
                      + " assessment.no-evidence assessment.reason-missing assessment.reason-too-long assessment.reason-too-short assessment.stage-not-due"
                      + " assessment.judged-by-two-others assessment.blind-closed assessment.disputed"),
              Map.entry("assignment.excluded.*", "ccso.platform.assignment.Pool$Reason"),
              Map.entry("audience.*", "ccso.platform.correspondence.Audience"),
              Map.entry("audience.*.hint", "ccso.platform.correspondence.Audience"),
              Map.entry("assignment.done.*", "hold resumption termination extension"),
              Map.entry("audit.kind.*", "@AuditEvent"),
              Map.entry("workbook.file.*", "items figures"),
              Map.entry("workbook.title.*", "items figures"),
              Map.entry("indicator.unit.*", "ccso.catalogue.Kpi$Unit"),
              Map.entry(
                  "limit.*",
                  "ACCEPTANCE CORRECTION PREPARATION TEAM DOCUMENT_REVIEW SUPPLEMENT ONSITE_PLAN ONSITE_REVIEW"
                      + " RECTIFICATION REPORT DECISION PUBLIC_NOTICE"),
              Map.entry("case.state.*", "ccso.platform.casefile.CaseState"),
              Map.entry(
                  "case.tab.*", "items evidence kpi submit threads onsite actions report activity"),
              Map.entry(
                  "certificate.sheet.*",
                  "title number certify creditCode conforms standardTitle scope sites"
                      + " seats ownership editions firstIssue issue validUntil scan registerPrevails"),
              Map.entry("certificates.do.*", "SUSPENDED RESTORED WITHDRAWN CANCELLED REPLACED"),
              Map.entry("certificates.entered.*", "SUSPENDED RESTORED WITHDRAWN CANCELLED"),
              Map.entry("certificates.means.*", "SUSPENDED RESTORED WITHDRAWN CANCELLED REPLACED"),
              Map.entry("complaint.about.*", "ccso.platform.complaint.Complaint$Kind"),
              Map.entry("complaint.kind.*", "ccso.platform.complaint.Complaint$Kind"),
              Map.entry("complaint.lead.*", "ccso.platform.complaint.Complaint$Kind"),
              Map.entry("complaint.outcome.*", "ccso.platform.complaint.Complaint$Outcome"),
              Map.entry("complaint.statement.*", "ccso.platform.complaint.Complaint$Kind"),
              Map.entry("complaint.title.*", "ccso.platform.complaint.Complaint$Kind"),
              Map.entry("certificatestatus.*", "ccso.platform.certificate.CertificateStatus"),
              Map.entry("channel.*", "ccso.platform.casefile.Scope$Channel"),
              Map.entry("correspondence.kind.*", "ASKED ANSWERED"),
              Map.entry("correspondence.none.*", "ccso.platform.correspondence.Side"),
              Map.entry("correspondence.round.*", "ccso.platform.correspondence.Supplement$How"),
              Map.entry("conflict.relation.*", "ccso.platform.registration.Employment$Relation"),
              Map.entry("conflict.tie.*", "ccso.platform.assignment.ConflictDeclarations$Tie"),
              Map.entry("choice.*", "ccso.platform.decision.Vote$Choice"),
              Map.entry("notice.standing.*", "ccso.platform.notice.PublicNotice$Standing"),
              Map.entry("notice.until.*", "ccso.platform.notice.PublicNotice$Standing"),
              Map.entry("objection.answered.*", "ccso.platform.notice.Objection$Outcome"),
              Map.entry("objection.outcome.*", "ccso.platform.notice.Objection$Outcome"),
              Map.entry("part.*", "ccso.platform.decision.Parts$Part"),
              Map.entry("standing.*", "ccso.platform.decision.Ballot$Standing"),
              Map.entry("technicalreview.done.*", "ccso.platform.decision.TechnicalReview$Outcome"),
              Map.entry("technicalreview.said.*", "ccso.platform.decision.TechnicalReview$Outcome"),
              Map.entry("told.*", "ccso.platform.decision.CertificationDecision$Outcome"),
              Map.entry(
                  "decision.outcome.*", "ccso.platform.decision.CertificationDecision$Outcome"),
              Map.entry("desk.filter.due.*", "all over today week"),
              Map.entry("desk.step.*", "hold resumption termination extension"),
              Map.entry("desk.step.*.how", "hold resumption termination extension"),
              Map.entry("direction.*", "ccso.judging.Direction"),
              Map.entry("evidence.access.how.*", "ccso.platform.evidence.EvidenceAccesses$How"),
              Map.entry("evidence.access.side.*", "ccso.platform.evidence.EvidenceReader$Side"),
              Map.entry("evidence.family.*", "ccso.platform.evidence.FileType$Family"),
              Map.entry("evidence.kind.*", "ccso.judging.EvidenceKind"),
              Map.entry("evidence.kind.choice.*", "ccso.judging.EvidenceKind"),
              Map.entry(
                  "handoff.check.*",
                  "PACKAGE_FROZEN TEAM_COMPLETE OBJECTION_SETTLED NOBODY_BARRED IN_TIME LEAD_CHANGED"
                      + " DAYS_SUIT PLAN_ANSWERED VISIT_IN_TIME ALL_JUDGED NOTHING_MARKED REPORT_IN_TIME"
                      + " NOTICE_OVER OBJECTIONS_ANSWERED AS_NOTICED"),
              Map.entry("invitation.standing.*", "ccso.platform.assignment.Invitation$Standing"),
              Map.entry(
                  "letter.decision.*", "ccso.platform.decision.CertificationDecision$Outcome"),
              Map.entry("evidence.validity.*", "VALID EXPIRES_WITHIN_CASE EXPIRED"),
              Map.entry("evidence.withheld.*", "ccso.platform.evidence.Withheld"),
              Map.entry("judgement.*", "ccso.platform.assessment.Judgement"),
              Map.entry("judging.filter.*", "ccso.platform.assessment.JudgingPage$Filter"),
              Map.entry("judging.key.*", "CONFORMING NONCONFORMING NOT_APPLICABLE SUPPLEMENT"),
              Map.entry("judging.kind.*", "ccso.judging.EvidenceKind"),
              Map.entry("judging.stage.*", "ccso.judging.Stage"),
              Map.entry("kind.*", "ccso.platform.certificate.CertificateEvent$Kind"),
              Map.entry("message.kind.*", "ccso.platform.message.MessageKind"),
              Map.entry("outbox.state.*", "ccso.platform.message.Outbox$State"),
              Map.entry("onsite.by.*", "ccso.platform.onsite.FieldList$By"),
              Map.entry("onsite.meeting.*", "ccso.platform.onsite.Meeting$Kind"),
              Map.entry("onsite.meeting.do.*", "ccso.platform.onsite.Meeting$Kind"),
              Map.entry("onsite.nobody-of-*", "ccso.platform.onsite.Meeting$Side"),
              Map.entry("onsite.side.*", "ccso.platform.onsite.Meeting$Side"),
              Map.entry("membership.right.*", "ccso.platform.basis.MemberRight"),
              Map.entry("membership.right.*.means", "ccso.platform.basis.MemberRight"),
              Map.entry("membership.section.*", "data sites members grants"),
              Map.entry("ownership.*", "ccso.judging.Ownership"),
              Map.entry("party.*", "ccso.platform.casefile.CaseTransition$Party"),
              Map.entry("people-register.kind.*", "ccso.platform.registration.RegisterKind"),
              Map.entry("personstate.*", "ccso.platform.registration.PersonState"),
              Map.entry("personverb.*", "ccso.platform.registration.PersonVerb"),
              Map.entry(
                  "personverb.*.means",
                  "ADMIT EXAMINE DECLINE REGISTER RENEW SUSPEND RESTORE REVOKE"),
              Map.entry(
                  "people-register.level.*", "ccso.platform.registration.RegisteredAssessor$Level"),
              Map.entry("province.*", "ccso.platform.account.Province"),
              Map.entry("reasonclass.*", "ccso.platform.certificate.ReasonClass"),
              Map.entry(
                  "registration.field.*",
                  "signInName number region validUntil employer since until"),
              Map.entry(
                  "registration.hint.*",
                  "signInName number region validUntil employer since until"),
              Map.entry("role.*", "ccso.platform.basis.Role"),
              Map.entry("settings.language.*", "ccso.platform.message.MailLanguage"),
              Map.entry(
                  "settings.kind.*",
                  "APPLICATION_FILED APPLICATION_RECEIVED CORRECTION_SENT ITEMS_ASSIGNED"
                      + " TRAY_FILLED GRANT_GIVEN GRANT_ENDED PACKAGE_HANDED_IN"
                      + " INVITATION_DECLINED TEAM_OBJECTED TEAM_CONFIRMED CASE_COMMENT_ADDED COMMENT_ADDED"
                      + " SUPPLEMENT_ANSWERED RECHECK_ASKED DISAGREEMENTS_SHOWN"
                      + " DOCUMENT_REVIEW_CONCLUDED RECTIFICATION_SENT FINDING_CLOSED"
                      + " FINDING_RETURNED REPORT_TO_SIGN REPORT_READY TECHNICAL_REVIEW_DUE"
                      + " TECHNICAL_REVIEW_RETURNED DECISION_DUE NOTICE_OBJECTED CERTIFICATE_DUE"
                      + " FAKE_REPORTED COMPLAINT_RECEIVED CASE_WITHDRAWN LIMIT_NEAR NUDGED"),
              Map.entry("side.*", "ccso.platform.correspondence.Side"),
              Map.entry("stage.*", "ccso.judging.Stage"),
              Map.entry("status.*", "ccso.platform.onsite.Finding$Status"),
              Map.entry("standard.date.*", "ccso.catalogue.StatedDate$Part"),
              Map.entry("standard.kind.*", "ccso.judging.EvidenceKind"),
              Map.entry("standard.provenance.*", "ccso.catalogue.Provenance"),
              Map.entry("team.condition.lead.*", "FULL SENIOR"),
              Map.entry("verify.means.*", "ccso.platform.certificate.CertificateStatus"),
              Map.entry("verify.status.*", "ccso.platform.certificate.CertificateStatus"),
              Map.entry("verify.wrong.*", "ccso.platform.certificate.VerifyPages$Wrong"),
              Map.entry("verify.wrong.title.*", "ccso.platform.certificate.VerifyPages$Wrong")));

  private Followers() {}

  static Set<String> of(String words) {
    Set<String> all = new TreeSet<>();
    for (String word : words.split(" ", -1)) {
      if (word.equals("@AuditEvent")) {
        all.addAll(kindsOfAuditEvents());
      } else if (word.startsWith("ccso.")) {
        all.addAll(constants(word));
      } else {
        all.add(word);
      }
    }
    return all;
  }

  private static Set<String> kindsOfAuditEvents() {
    return Source.java().stream()
        .map(it -> it.code().getFirst())
        .filter(it -> it.contains("AuditEvent"))
        .flatMap(it -> KIND.matcher(it).results())
        .flatMap(it -> Keys.in(it.group()).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> constants(String name) {
    try {
      Set<String> names = new TreeSet<>();
      Arrays.stream(Class.forName(name).getEnumConstants())
          .forEach(it -> names.add(((Enum<?>) it).name()));
      return names;
    } catch (ClassNotFoundException e) {
      throw new AssertionError("no enum named " + name, e);
    }
  }
}
