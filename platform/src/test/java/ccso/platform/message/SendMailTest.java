package ccso.platform.message;

import static ccso.platform.message.MessageKind.COMMENT_ADDED;
import static ccso.platform.message.MessageKind.DECISION_MADE;
import static ccso.platform.message.MessageKind.REPORT_READY;
import static ccso.platform.message.MessageKind.SUPPLEMENT_ASKED;
import static org.assertj.core.api.Assertions.assertThat;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Role;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.PlatformTest;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What is told arrives at a real mail server, when it should and as it should. The clock is set by
/// hand; the job's use case is called as the job calls it.
@PlatformTest
class SendMailTest {
  @Autowired private JdbcClient sql;
  @Autowired private Chain chain;
  @Autowired private Outbox outbox;
  @Autowired private LetterText text;
  @Autowired private Inbox inbox;
  @Autowired private TransactionTemplate transaction;

  private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
  private Instant now = at("2026-11-23T10:00");
  private Messages messages;
  private ChangeMailPreference preference;
  private Chain.Opened opened;
  private Actor.Person reader;

  @BeforeEach
  void aServerAndSomebodyWithAnAddress() {
    sql.sql("update outgoing_mail set state = 'SENT' where state <> 'SENT'").update();
    server.start();
    messages = new Messages(sql, () -> now);
    preference = new ChangeMailPreference(new MailPreferences(sql), messages);
    opened = chain.draft();
    reader = chain.person(Role.ASSESSOR);
    prefer("reader@example.com", MailLanguage.ZH);
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void whatIsToldOfOneCaseWithinAQuarterOfAnHourComesInOneMail() throws Exception {
    tell(REPORT_READY);
    now = at("2026-11-23T10:14");
    tell(SUPPLEMENT_ASKED, LocalDate.of(2026, 12, 7));
    now = at("2026-11-23T10:14:59");
    assertThat(send()).isZero();
    now = at("2026-11-23T10:15");
    assertThat(send()).isEqualTo(1);
    MimeMessage mail = received().getFirst();
    assertThat(mail.getSubject()).isEqualTo("CCSO " + opened.number() + "：2 条新消息");
    assertThat(mail.getAllRecipients()[0].toString()).contains("reader@example.com");
    List<ToldMessage> told = inbox.unread(reader).reversed();
    assertThat(parts(mail))
        .hasSize(2)
        .allSatisfy(part ->
            assertThat(part)
                .contains(reader.name() + "，您好：")
                .contains(opened.number() + "：评审报告已出具，可以查看。")
                .contains("评审组请您补充材料，请在 2026-12-07 前答复。")
                .contains("/me/inbox/" + told.getFirst().seq())
                .contains("/me/inbox/" + told.getLast().seq()));
    assertThat(parts(mail).getFirst()).doesNotContain("<");
    now = at("2026-11-23T11:00");
    assertThat(send()).isZero();
  }

  @Test
  void whatIsToldAfterThatAndWhatIsToldOfAnotherCaseComesByItself() throws Exception {
    tell(REPORT_READY);
    Chain.Opened other = chain.draft();
    tellOf(other, REPORT_READY);
    now = at("2026-11-23T10:15");
    assertThat(send()).isEqualTo(2);
    tell(DECISION_MADE);
    now = at("2026-11-23T10:29");
    assertThat(send()).isZero();
    now = at("2026-11-23T10:30");
    assertThat(send()).isEqualTo(1);
  }

  @Test
  void inQuietHoursOnlyAWarningGoesOut() throws Exception {
    now = at("2026-11-23T20:40");
    tell(REPORT_READY);
    now = at("2026-11-23T22:00"); // the platform stood still when the mail was due
    prefer("another@example.com", MailLanguage.ZH);
    assertThat(send()).isEqualTo(1);
    assertThat(received().getFirst().getAllRecipients()[0].toString())
        .as("a changed address is told to the one before")
        .contains("reader@example.com");
    now = at("2026-11-24T07:59:59");
    assertThat(send()).isZero();
    now = at("2026-11-24T08:00");
    assertThat(send()).isEqualTo(1);
    assertThat(received().getLast().getAllRecipients()[0].toString())
        .contains("another@example.com");
  }

  @Test
  void commentsOfAllCasesComeTogetherInTheMorning() throws Exception {
    tell(COMMENT_ADDED, "5.1.1");
    tellOf(chain.draft(), COMMENT_ADDED, "5.1.2");
    now = at("2026-11-24T09:19");
    assertThat(send()).isZero();
    now = at("2026-11-24T09:20");
    assertThat(send()).isEqualTo(1);
    assertThat(received().getFirst().getSubject()).isEqualTo("CCSO：2 条新消息");
  }

  @Test
  void whatSomebodyDoesNotWantStaysInTheInbox_butADecisionIsMailedAllTheSame() {
    transaction.executeWithoutResult(_ ->
        preference.change(
            reader,
            new MailPreference(
                "reader@example.com", MailLanguage.ZH, Set.of(REPORT_READY, DECISION_MADE))));
    tell(REPORT_READY);
    now = at("2026-11-23T10:30");
    assertThat(send()).isZero();
    assertThat(inbox.of(reader)).isEqualTo(1);
    tell(DECISION_MADE);
    now = at("2026-11-23T11:00");
    assertThat(send()).isEqualTo(1);
  }

  @Test
  void whoeverReadsEnglishGetsEnglish() throws Exception {
    prefer("reader@example.com", MailLanguage.EN);
    tell(DECISION_MADE);
    now = at("2026-11-23T10:15");
    send();
    assertThat(received().getFirst().getSubject())
        .isEqualTo("CCSO " + opened.number() + ": 1 new messages");
    assertThat(parts(received().getFirst()).getFirst())
        .contains("the decision is made; sign in to read it.");
  }

  @Test
  void nothingOfTheReaderIsInItButTheName_andNothingOfTheCaseButItsNumber() throws Exception {
    tell(DECISION_MADE);
    now = at("2026-11-23T10:15");
    send();
    String whole = String.join("\n", parts(received().getFirst()));
    assertThat(whole)
        .doesNotContain(chain.signInName(reader))
        .doesNotContain(reader.id().toString())
        .doesNotContain(opened.file().applicant().name())
        .doesNotContain(opened.file().applicant().creditCode().value())
        .doesNotContain(opened.file().scope().centreName());
  }

  @Test
  void withoutAnAddressThereIsNoMail() {
    reader = chain.person(Role.ASSESSOR);
    tell(DECISION_MADE);
    now = at("2026-11-23T10:15");
    assertThat(send()).isZero();
    assertThat(inbox.of(reader)).isEqualTo(1);
  }

  @Test
  void aServerThatIsDownIsTriedAgainLaterAndLater_thenItIsGivenUpWhereTheAdministratorSeesIt() {
    tell(DECISION_MADE);
    server.stop();
    now = at("2026-11-23T10:15");
    List<Duration> waits = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      assertThat(send()).isZero();
      assertThat(line().state()).isEqualTo(Outbox.State.RETRY);
      waits.add(Duration.between(now, line().dueAt()));
      now = MailHours.outsideQuietHours(line().dueAt());
    }
    assertThat(waits).isSorted().startsWith(Duration.ofMinutes(1)).endsWith(Duration.ofHours(8));
    send();
    assertThat(line().state()).isEqualTo(Outbox.State.GIVEN_UP);
    assertThat(line().tries()).isEqualTo(6);
    assertThat(line().failure()).isNotBlank().doesNotContain("@").doesNotContain(" ");
    server.start();
    now = now.plus(Duration.ofMinutes(1));
    assertThat(send()).isZero();
    outbox.again(line().id(), now);
    assertThat(send()).isEqualTo(1);
    assertThat(line().state()).isEqualTo(Outbox.State.SENT);
  }

  @Test
  void oneMailIsTakenByOne_andByAnotherOnlyWhenItWasLost() throws Exception {
    tell(DECISION_MADE);
    now = at("2026-11-23T10:15");
    assertThat(outbox.take(now)).isPresent();
    assertThat(outbox.take(now)).isEmpty();
    assertThat(outbox.take(now.plus(Duration.ofMinutes(9)))).isEmpty();
    now = now.plus(Duration.ofMinutes(10));
    assertThat(send()).isEqualTo(1);
    assertThat(received().getFirst().getMessageID()).startsWith("<" + line().id() + "@");
  }

  @Test
  void whatIsToldWhileAMailIsBeingSentGoesIntoTheNext() {
    tell(REPORT_READY);
    now = at("2026-11-23T10:15");
    assertThat(outbox.take(now)).isPresent();
    tell(DECISION_MADE);
    now = at("2026-11-23T10:30");
    assertThat(send()).isEqualTo(2);
  }

  @Test
  void whatHasWaitedForAWeekIsNoNewsAnyMore() {
    tell(DECISION_MADE);
    now = at("2026-11-30T10:01");
    assertThat(send()).isZero();
    assertThat(line().state()).isEqualTo(Outbox.State.GIVEN_UP);
  }

  private int send() {
    MailSettings settings =
        new MailSettings(
            "127.0.0.1",
            server.getSmtp() == null ? 1 : server.getSmtp().getPort(),
            MailSettings.Security.NONE,
            "",
            "",
            "ccso@example.org");
    return new SendMail(outbox, text, new MessageConfiguration().mailSender(settings), settings)
        .allDue(now);
  }

  private List<MimeMessage> received() {
    return List.of(server.getReceivedMessages());
  }

  /// The administrator's line of the reader's newest mail.
  private Outbox.Listed line() {
    return outbox.list(500).stream()
        .filter(it -> it.name().equals(reader.name()))
        .findFirst()
        .orElseThrow();
  }

  private void prefer(String address, MailLanguage language) {
    transaction.executeWithoutResult(
        _ -> preference.change(reader, new MailPreference(address, language, Set.of())));
  }

  private void tell(MessageKind kind, Object... facts) {
    tellOf(opened, kind, facts);
  }

  private void tellOf(Chain.Opened about, MessageKind kind, Object... facts) {
    messages.tell(
        List.of(reader.id()),
        Message.of(kind, about.id(), about.number(), "/cases/" + about.number(), facts));
  }

  /// The texts of a mail: plain first.
  private static List<String> parts(MimeMessage mail) throws Exception {
    List<String> texts = new ArrayList<>();
    collect((Multipart) mail.getContent(), texts);
    return texts;
  }

  private static void collect(Multipart parts, List<String> texts) throws Exception {
    for (int i = 0; i < parts.getCount(); i++) {
      BodyPart part = parts.getBodyPart(i);
      if (part.getContent() instanceof Multipart inner) {
        collect(inner, texts);
      } else {
        texts.add((String) part.getContent());
      }
    }
  }

  private static Instant at(String time) {
    return LocalDateTime.parse(time).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
  }
}
