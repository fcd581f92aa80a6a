package ccso.platform.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.platform.basis.Actor;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.Role;
import ccso.platform.calendar.Calendars;
import ccso.platform.calendar.WorkingCalendar;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.PlatformTest;
import ccso.platform.fixture.Preparation;
import ccso.platform.message.Inbox;
import ccso.platform.message.MessageKind;
import ccso.platform.message.ToldMessage;
import ccso.platform.standard.SchemePolicies;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The limit of an accepted applicant's preparation comes near, and passes.
@PlatformTest
class RemindOfLimitsTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  @Autowired private JdbcClient sql;
  @Autowired private CaseStays stays;
  @Autowired private SchemePolicies policies;
  @Autowired private Calendars calendars;
  @Autowired private AssessmentCases cases;
  @Autowired private Deadlines deadlines;
  @Autowired private CaseMessages messages;
  @Autowired private Inbox inbox;
  @Autowired private Chain chain;
  @Autowired private Preparation preparation;
  @Autowired private TransactionTemplate transaction;

  private Chain.Opened opened;
  private Actor.Person clerk;
  private Actor.Person coordinator;
  private Actor.Person viewer;
  private LocalDate due;

  @BeforeEach
  void anAcceptedApplicant() {
    clerk = chain.person(Role.CLERK);
    opened = chain.draft();
    coordinator = chain.member(opened, MemberRight.COORDINATOR);
    viewer = chain.member(opened, MemberRight.VIEWER);
    preparation.accepted(opened);
    AssessmentCase file = cases.openToApplicant(opened.owner(), opened.number());
    due = deadlines.of(file).orElseThrow().due();
  }

  /// The job, run on the day named by how many working days it leaves.
  private void on(int workingDaysLeft) {
    WorkingCalendar calendar = calendars.current();
    LocalDate day = due.plusDays(workingDaysLeft < 0 ? 1 : 0);
    while (calendar.between(day, due) != workingDaysLeft || !calendar.works(day)) {
      day = day.plusDays(workingDaysLeft < 0 ? 1 : -1);
    }
    Instant now = day.atTime(LocalTime.of(9, 0)).atZone(SHANGHAI).toInstant();
    InstantSource clock = InstantSource.fixed(now);
    RemindOfLimits remind =
        new RemindOfLimits(
            cases,
            new Deadlines(sql, stays, policies, calendars, clock),
            new Reminders(sql, clock),
            policies,
            messages);
    transaction.executeWithoutResult(_ -> remind.remind(now));
  }

  private List<ToldMessage> told(Actor.Person person) {
    return inbox.unread(person).reversed().stream()
        .filter(it -> opened.number().equals(it.message().caseNumber()))
        .filter(it -> it.message().kind().name().startsWith("LIMIT_"))
        .toList();
  }

  @Test
  void theApplicantIsRemindedFiveTwoAndOneWorkingDaysBefore_eachOnce() {
    on(6);
    assertThat(told(opened.owner())).isEmpty();
    for (int left : new int[] {5, 5, 4, 2, 1, 1, 0}) {
      on(left);
    }
    assertThat(told(opened.owner()))
        .extracting(it -> it.message().facts().get(2))
        .containsExactly("5", "2", "1");
    assertThat(told(coordinator)).hasSize(3);
    assertThat(told(viewer)).isEmpty();
    assertThat(told(clerk)).isEmpty();
    assertThat(told(opened.owner()).getFirst().message().place())
        .isEqualTo("/cases/" + opened.number());
  }

  @Test
  void whenTheLimitHasPassedTheApplicantAndTheCentreAreToldOnce() {
    on(-1);
    on(-2);
    assertThat(told(opened.owner()))
        .extracting(it -> it.message().kind())
        .containsExactly(MessageKind.LIMIT_PASSED);
    assertThat(told(clerk))
        .extracting(it -> it.message().place())
        .containsExactly("/desk/cases/" + opened.number());
  }

  @Test
  void anExtendedLimitRemindsAnew() {
    on(1);
    deadlines.extend(opened.id(), "PREPARATION", 30, "演练", clerk.id());
    due = deadlines.of(cases.openToApplicant(opened.owner(), opened.number())).orElseThrow().due();
    on(1);
    assertThat(told(opened.owner())).hasSize(2);
  }
}
