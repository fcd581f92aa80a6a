package ccso.platform.notice;

import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseVerb;
import ccso.platform.site.Words;
import ccso.platform.standard.Editions;
import ccso.platform.standard.SchemePolicies;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells the public of a decision to grant (发布公示), for the days of the policy; the day of
/// publication does not count. Part of the use case that decides.
///
/// Refuses: [CaseRefusal.WrongState].
@Component
public class PublishNotice {
  private final AssessmentCases cases;
  private final PublicNotices notices;
  private final Editions editions;
  private final SchemePolicies policies;
  private final AuditTrail trail;
  private final InstantSource clock;

  PublishNotice(
      AssessmentCases cases,
      PublicNotices notices,
      Editions editions,
      SchemePolicies policies,
      AuditTrail trail,
      InstantSource clock) {
    this.cases = cases;
    this.notices = notices;
    this.editions = editions;
    this.policies = policies;
    this.trail = trail;
    this.clock = clock;
  }

  /// @param file opened for the member who closes the round
  /// @param round of the decision
  @Transactional
  public PublicNotice publish(Actor.Person member, AssessmentCase file, int round) {
    Instant now = clock.instant();
    LocalDate today = now.atZone(Words.ZONE).toLocalDate();
    int days = policies.byVersion(file.policyVersion()).procedure().noticeDays();
    PublicNotice notice =
        notices.add(
            file,
            round,
            editions.byDigest(file.editionDigest()).standard().code(),
            today,
            today.plusDays(days),
            member.id(),
            now);
    trail.append(member, new NoticePublished(file.id(), notice.number(), notice.lastDay()));
    cases.move(member, file, CaseVerb.PUBLISH_NOTICE);
    return notice;
  }

  record NoticePublished(UUID caseId, String number, LocalDate lastDay) implements AuditEvent {
    @Override
    public String kind() {
      return "NOTICE_PUBLISHED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("notice", number, "lastDay", lastDay.toString());
    }
  }
}
