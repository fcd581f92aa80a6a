package ccso.platform.onsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ccso.platform.basis.Actor;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.Role;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.casefile.CaseState;
import ccso.platform.fixture.ReviewChain.UnderReview;
import ccso.platform.fixture.VisitChain;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// From the concluded document review to the opening meeting.
class PlanOnSiteReviewTest extends VisitTest {
  @Autowired PlanOnSiteReview plan;
  @Autowired AnswerPlan answer;
  @Autowired OpenOnSiteReview open;
  @Autowired OnSitePlans plans;
  @Autowired Meetings meetings;

  @Test
  void theLeadPlansTheApplicantConfirmsAndTheTeamComes() {
    UnderReview at = visits.concluded();
    assertThat(state(at)).isEqualTo(CaseState.DOCUMENT_CONCLUDED);
    OnSitePlan planned = plan.plan(at.lead(), at.number(), proposal(at, visits.today()));
    assertThat(state(at)).isEqualTo(CaseState.ONSITE_PLANNED);
    assertThat(planned.awaitsAnswer()).isTrue();
    answer.answer(at.opened().owner(), at.number(), planned.revision(), true, "");
    assertThat(latest(at).answer()).isNotNull().extracting(PlanAnswer::suits).isEqualTo(true);
    open.open(at.lead(), at.number(), VisitChain.signIn());
    assertThat(state(at)).isEqualTo(CaseState.ONSITE_REVIEW);
    Meeting opening = meetings.ofCase(at.opened().id()).getFirst();
    assertThat(opening.kind()).isEqualTo(Meeting.Kind.OPENING);
    assertThat(opening.of(Meeting.Side.APPLICANT))
        .containsExactly(new Meeting.Attendee(Meeting.Side.APPLICANT, "运营主管", "签到的人"));
  }

  @Test
  void aProposalNamesEveryCategorySeenOnSiteOnceAndSharesThemOutAmongTheTeam() {
    UnderReview at = visits.concluded();
    List<AgendaLine> agenda =
        plan.plan(at.lead(), at.number(), proposal(at, visits.today())).agenda();
    assertThat(agenda)
        .extracting(AgendaLine::subject)
        .containsExactlyInAnyOrderElementsOf(
            at.edition().categories().stream()
                .filter(it -> it.requirements().stream().anyMatch(r -> r.needsSite()))
                .map(it -> it.no().toString())
                .toList());
    assertThat(agenda).extracting(AgendaLine::person).contains(at.lead().id(), at.second().id());
  }

  @Test
  void whoAsksForOtherDaysIsNotVisitedUntilANewPlanNamesThem() {
    UnderReview at = visits.planned();
    int first = latest(at).revision();
    Actor.Person owner = at.opened().owner();
    assertThat(faults(() -> answer.answer(owner, at.number(), first, false, " \n")))
        .containsExactly("note onsite.other-days-missing");
    answer.answer(owner, at.number(), first, false, "下周有系统割接，再下周可行。");
    refused(
        OnSiteRefusal.OtherDaysWanted.class,
        () -> open.open(at.lead(), at.number(), VisitChain.signIn()));
    refused(
        OnSiteRefusal.PlanChanged.class, () -> answer.answer(owner, at.number(), first, true, ""));
    plan.plan(at.lead(), at.number(), proposal(at, visits.today()));
    assertThat(latest(at).revision()).isEqualTo(first + 1);
    assertThat(latest(at).awaitsAnswer()).as("asked anew").isTrue();
    refused(
        OnSiteRefusal.PlanChanged.class, () -> answer.answer(owner, at.number(), first, true, ""));
    open.open(at.lead(), at.number(), VisitChain.signIn(), "企业口头同意。");
    assertThat(state(at)).isEqualTo(CaseState.ONSITE_REVIEW);
  }

  @Test
  void nobodyComesBeforeTheFirstDay() {
    UnderReview at = visits.concluded();
    LocalDate tomorrow = visits.today().plusDays(1);
    plan.plan(at.lead(), at.number(), proposal(at, tomorrow));
    assertThat(
            refused(
                OnSiteRefusal.TooEarly.class,
                () -> open.open(at.lead(), at.number(), VisitChain.signIn())))
        .isEqualTo(new OnSiteRefusal.TooEarly(tomorrow));
  }

  @Test
  void everythingWrongWithAPlanIsSaidAtOnce() {
    UnderReview at = visits.concluded();
    LocalDate today = visits.today();
    PlanForm good = proposal(at, today);
    PlanForm.Row row = good.rows().getFirst();
    assertThat(
            faults(() ->
                plan.plan(
                    at.lead(),
                    at.number(),
                    new PlanForm(
                        today.minusDays(1).toString(),
                        today.minusDays(2).toString(),
                        List.of("7"),
                        false,
                        List.of(
                            new PlanForm.Row(
                                today.plusDays(9).toString(), "9 点", "99", "GUESS", "7", "nobody"),
                            new PlanForm.Row("", "", "", "", "", ""))))))
        .containsExactly(
            "firstDay onsite.day-past",
            "lastDay onsite.day-order",
            "places onsite.places-missing",
            "day-0 onsite.day-outside",
            "starts-0 onsite.time",
            "subject-0 onsite.subject",
            "method-0 onsite.method",
            "place-0 onsite.place",
            "person-0 onsite.person");
    assertThat(
            faults(() ->
                plan.plan(
                    at.lead(),
                    at.number(),
                    new PlanForm(good.firstDay(), "?", good.places(), false, List.of()))))
        .containsExactly("lastDay onsite.day", "subject-0 onsite.agenda-empty");
    assertThat(
            faults(() ->
                plan.plan(
                    at.lead(),
                    at.number(),
                    new PlanForm(
                        good.firstDay(),
                        today.plusDays(32).toString(),
                        good.places(),
                        false,
                        List.of(row)))))
        .containsExactly("lastDay onsite.day-span");
    assertThat(state(at)).isEqualTo(CaseState.DOCUMENT_CONCLUDED);
  }

  @Test
  void bothSidesSignInEachWithPostAndName() {
    UnderReview at = visits.planned();
    MeetingForm form =
        new MeetingForm(
            " ",
            "",
            List.of(
                new MeetingForm.Row("TEAM", "评审组长", ""), new MeetingForm.Row("APPLICANT", "", "")));
    assertThat(faults(() -> open.open(at.lead(), at.number(), form)))
        .containsExactly(
            "place onsite.meeting-place-missing",
            "name-0 onsite.name-missing",
            "name-1 onsite.nobody-of-APPLICANT");
    assertThat(state(at)).isEqualTo(CaseState.ONSITE_PLANNED);
  }

  @Test
  void namesOfThosePresentStandInTheSignInListAlone() {
    UnderReview at = visits.visiting();
    String kept =
        sql.sql(
                """
                select string_agg(data::text || coalesce(subject, ''), '') from audit_event
                where case_id = ?
                """)
            .param(at.opened().id())
            .query(String.class)
            .single();
    assertThat(kept).contains("\"OPENING\"").doesNotContain("签到的人");
  }

  @Test
  void onlyTheLeadPlansAndOpensAndStrangersFindNothing() {
    UnderReview at = visits.concluded();
    PlanForm form = proposal(at, visits.today());
    refused(CaseRefusal.LeadOnly.class, () -> plan.plan(at.second(), at.number(), form));
    plan.plan(at.lead(), at.number(), form);
    refused(
        CaseRefusal.LeadOnly.class, () -> open.open(at.second(), at.number(), VisitChain.signIn()));
    for (Actor.Person stranger :
        List.of(at.opened().owner(), chain.person(Role.CLERK), review.assessor())) {
      assertFindsNothing(() -> plan.plan(stranger, at.number(), form));
      assertFindsNothing(() -> open.open(stranger, at.number(), VisitChain.signIn()));
    }
    for (Actor.Person stranger : List.of(at.lead(), chain.person(Role.APPLICANT))) {
      assertFindsNothing(() -> answer.answer(stranger, at.number(), 1, true, ""));
    }
    for (MemberRight right : List.of(MemberRight.VIEWER, MemberRight.CONTRIBUTOR)) {
      Actor.Person member = chain.member(at.opened(), right);
      refused(
          CaseRefusal.RightTooSmall.class, () -> answer.answer(member, at.number(), 1, true, ""));
    }
  }

  @Test
  void aStateBeforeOrAfterRefuses() {
    UnderReview before = review.inDocumentReview();
    PlanForm form = proposal(before, visits.today());
    UnderReview after = visits.visiting();
    for (UnderReview at : List.of(before, after)) {
      refused(CaseRefusal.WrongState.class, () -> plan.plan(at.lead(), at.number(), form));
      refused(
          CaseRefusal.WrongState.class,
          () -> open.open(at.lead(), at.number(), VisitChain.signIn()));
      refused(
          CaseRefusal.WrongState.class,
          () -> answer.answer(at.opened().owner(), at.number(), 1, true, ""));
    }
  }

  @Test
  void thePagesTakeThePlanKeepWhatWasTypedAndShowItToTheApplicant() throws Exception {
    UnderReview at = visits.concluded();
    String address = "/assess/" + at.number() + "/plan";
    as(at.second(), get(address))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("请等组长制定现场计划")));
    as(at.opened().owner(), get("/cases/" + at.number() + "/onsite"))
        .andExpect(content().string(containsString("还没有现场计划")));
    as(at.lead(), get(address + "?lang=en"))
        .andExpect(content().string(containsString("Publish the plan")));
    PlanForm.Row row = proposal(at, visits.today()).rows().getFirst();
    as(
            at.lead(),
            post(address)
                .param("firstDay", "下周一")
                .param("lastDay", visits.today().toString())
                .param("places", "0")
                .param("day", visits.today().toString())
                .param("starts", "10:15")
                .param("subject", row.subject())
                .param("method", row.method())
                .param("place", "0")
                .param("person", row.person()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("value=\"下周一\"")))
        .andExpect(content().string(containsString("value=\"10:15\"")));
    as(
            at.lead(),
            post(address)
                .param("firstDay", visits.today().toString())
                .param("lastDay", visits.today().toString())
                .param("places", "0")
                .param("confirmation", "yes")
                .param("day", visits.today().toString())
                .param("starts", "10:15")
                .param("subject", row.subject())
                .param("method", row.method())
                .param("place", "0")
                .param("person", row.person()))
        .andExpect(redirectedUrl(address));
    as(at.opened().owner(), get("/cases/" + at.number() + "/onsite"))
        .andExpect(content().string(containsString("10:15")))
        .andExpect(content().string(containsString("日期合适")));
    as(
            at.opened().owner(),
            post("/cases/" + at.number() + "/onsite/answer")
                .param("revision", "1")
                .param("suits", "yes"))
        .andExpect(redirectedUrl("/cases/" + at.number() + "/onsite"));
    as(at.lead(), get("/assess/" + at.number() + "/opening"))
        .andExpect(content().string(containsString(at.second().name())));
    as(at.lead(), post("/assess/" + at.number() + "/opening").param("place", "一号会议室"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("一号会议室")));
    MeetingForm signIn = VisitChain.signIn();
    as(
            at.lead(),
            post("/assess/" + at.number() + "/opening")
                .param("place", signIn.place())
                .param("side", each(signIn, MeetingForm.Row::side))
                .param("post", each(signIn, MeetingForm.Row::post))
                .param("name", each(signIn, MeetingForm.Row::name)))
        .andExpect(redirectedUrl("/assess/" + at.number()));
    as(at.opened().owner(), get("/cases/" + at.number() + "/onsite"))
        .andExpect(content().string(containsString("签到的人")));
  }

  private static String[] each(
      MeetingForm form, java.util.function.Function<MeetingForm.Row, String> part) {
    return Stream.of(form.rows()).flatMap(List::stream).map(part).toArray(String[]::new);
  }

  private PlanForm proposal(UnderReview at, LocalDate first) {
    return plan.proposal(at.lead(), at.number(), first);
  }

  private OnSitePlan latest(UnderReview at) {
    return plans.latest(at.opened().id()).orElseThrow();
  }
}
