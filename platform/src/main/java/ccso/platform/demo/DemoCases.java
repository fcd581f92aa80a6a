package ccso.platform.demo;

import ccso.catalogue.Edition;
import ccso.catalogue.Requirement;
import ccso.judging.Stage;
import ccso.platform.account.CreditCode;
import ccso.platform.application.CaseForm;
import ccso.platform.application.CreateCase;
import ccso.platform.application.FileApplication;
import ccso.platform.application.HandInPackage;
import ccso.platform.application.SignLetter;
import ccso.platform.basis.Actor;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.TeamMember;
import ccso.platform.decision.Vote.Choice;
import ccso.platform.demo.DemoScript.Until;
import ccso.platform.onsite.OnSitePlan;
import ccso.platform.site.Words;
import ccso.platform.standard.Editions;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Tells each story of the script up to its end, by the use cases people use, its steps days apart.
@Component
@ConditionalOnProperty("ccso.demo")
class DemoCases {
  private static final int EVERY =
      11; // one requirement in so many is left without evidence, for the readiness page
  private static final int LEFT = 4;
  private static final int HALF = 9;
  private static final int FAILS = 31; // one in so many is nonconforming where the case passes
  private static final int FAILS_OFTEN = 6; // and where it does not

  private final DemoPeople people;
  private final DemoEvidence evidence;
  private final DemoCentre centre;
  private final DemoSharing sharing;
  private final DemoJudging judging;
  private final DemoVisits visits;
  private final DemoCorrespondence correspondence;
  private final DemoRectification rectification;
  private final DemoCertificates certificates;
  private final CreateCase createCase;
  private final SignLetter signLetter;
  private final FileApplication fileApplication;
  private final HandInPackage handInPackage;
  private final DemoDecision decision;
  private final DemoStrangers strangers;
  private final AssessmentCases cases;
  private final Editions editions;
  private final DemoClock clock;

  DemoCases(
      DemoPeople people,
      DemoEvidence evidence,
      DemoCentre centre,
      DemoSharing sharing,
      DemoJudging judging,
      DemoVisits visits,
      DemoCorrespondence correspondence,
      DemoRectification rectification,
      DemoCertificates certificates,
      CreateCase createCase,
      SignLetter signLetter,
      FileApplication fileApplication,
      HandInPackage handInPackage,
      DemoDecision decision,
      DemoStrangers strangers,
      AssessmentCases cases,
      Editions editions,
      DemoClock clock) {
    this.people = people;
    this.evidence = evidence;
    this.centre = centre;
    this.sharing = sharing;
    this.judging = judging;
    this.visits = visits;
    this.correspondence = correspondence;
    this.rectification = rectification;
    this.certificates = certificates;
    this.createCase = createCase;
    this.signLetter = signLetter;
    this.fileApplication = fileApplication;
    this.handInPackage = handInPackage;
    this.decision = decision;
    this.strangers = strangers;
    this.cases = cases;
    this.editions = editions;
    this.clock = clock;
  }

  void tell(DemoScript script, DemoScript.Story story, DemoPeople.Cast cast) {
    Edition edition = editions.current();
    Until until = story.until();
    DemoScript.Applicant applicant = script.organisation(story.organisation());
    UUID owner = cast.id(applicant.owner());
    clock.daysAgo(until.daysAfter(Until.DRAFT));
    AssessmentCase file = createCase.create(people.person(owner), form(applicant));
    String number = file.number().value();
    if (!until.reaches(Until.SUBMITTED)) {
      return;
    }
    clock.daysAgo(until.daysAfter(Until.SUBMITTED));
    Actor.Person member = people.person(owner);
    signLetter.sign(member, number, member.name(), true);
    fileApplication.file(member, number);
    Actor.Person clerk = people.person(cast.id("clerk"));
    if (until == Until.CORRECTION) {
      clock.daysAgo(0);
      centre.askToCorrect(clerk, number, script.texts().gaps());
    }
    if (!until.reaches(Until.ACCEPTED)) {
      return;
    }
    clock.daysAgo(until.daysAfter(Until.ACCEPTED));
    centre.accept(clerk, number);
    boolean gaps = until == Until.ACCEPTED;
    evidence.prepare(
        member, file, edition, script.texts(), gap(edition, gaps, LEFT), gap(edition, gaps, HALF));
    if (!until.reaches(Until.TEAM_FORMING)) {
      sharing.share(
          script.texts(),
          file,
          edition,
          people.person(owner),
          people.person(cast.id("xujing")),
          people.person(cast.id("partner")),
          "partner");
      return;
    }
    clock.daysAgo(until.daysAfter(Until.TEAM_FORMING));
    handInPackage.handIn(member, number);
    if (until == Until.TEAM_INVITED) {
      centre.invite(clerk, number);
    }
    if (until.reaches(Until.DOCUMENT_REVIEW)) {
      clock.daysAgo(until.daysAfter(Until.DOCUMENT_REVIEW));
      centre.formTeam(clerk, member, number, script.texts().override());
      assess(script, story, member, cases.openToTeam(lead(file), number), edition);
    }
    if (until.reaches(Until.DECISION)) {
      decide(script, until, cast, cases.openToTeam(lead(file), number));
    }
    clock.daysAgo(0);
  }

  private void assess(
      DemoScript script,
      DemoScript.Story story,
      Actor.Person owner,
      AssessmentCase file,
      Edition edition) {
    List<TeamMember> team = cases.team(file.id());
    Actor.Person lead = people.person(team.getFirst().person());
    Until until = story.until();
    boolean partly = until == Until.DOCUMENT_REVIEW;
    List<Requirement> all = edition.requirements();
    Predicate<Requirement> chosen = partly ? r -> all.indexOf(r) < all.size() * 3 / 5 : r -> true;
    int often = until == Until.REFUSED ? FAILS_OFTEN : FAILS;
    Predicate<Requirement> failing = r -> all.indexOf(r) % often == often - 1;
    if (partly) {
      judging.planLastDoubled(lead, team.getLast().person(), file, edition);
    }
    judging.judge(lead, file, edition, Stage.DESK, script.texts(), chosen, failing);
    if (partly) {
      List<Requirement> failed =
          edition.applicable(file.centre()).stream().filter(chosen.and(failing)).limit(2).toList();
      correspondence.tell(lead, owner, file, failed, script.texts());
      return;
    }
    judging.exclude(lead, people.person(team.getLast().person()), file, edition, script.texts());
    judging.concludeDesk(lead, file);
    clock.daysAgo(until == Until.ONSITE_PLANNED ? 0 : until.daysAfter(Until.ONSITE_REVIEW));
    OnSitePlan planned = visits.plan(lead, file.number().value());
    if (until == Until.ONSITE_PLANNED) {
      return;
    }
    visits.open(owner, lead, file.number().value(), planned, script.texts());
    boolean halfway = until == Until.ONSITE_REVIEW;
    Predicate<Requirement> seen = halfway ? r -> all.indexOf(r) < all.size() / 3 : r -> true;
    judging.judge(
        lead,
        cases.openToTeam(lead, file.number().value()),
        edition,
        Stage.SITE,
        script.texts(),
        seen,
        failing);
    if (halfway) {
      return;
    }
    boolean rectifying = until == Until.RECTIFICATION && judging.foundOnSite(file, edition);
    if (!rectifying) {
      clock.daysAgo(until.daysAfter(Until.TECHNICAL_REVIEW));
    }
    rectification.close(lead, file.number().value(), planned, script.texts(), rectifying);
    if (rectifying) {
      rectification.halfway(owner, lead, file.id(), file.number().value(), script.texts());
    } else {
      judging.freeze(lead, file);
    }
  }

  private void decide(DemoScript script, Until until, DemoPeople.Cast cast, AssessmentCase file) {
    clock.daysAgo(until.daysAfter(Until.DECISION));
    decision.sign(
        cases.team(file.id()).stream().map(it -> people.person(it.person())).toList(), file);
    decision.review(people.person(cast.id("reviewer")), file);
    DemoScript.Texts texts = script.texts();
    if (until == Until.DECISION) {
      decision.vote(committee(cast).subList(2, 3), file, Choice.GRANT, "");
      return;
    }
    boolean granted = until.reaches(Until.PUBLIC_NOTICE);
    clock.daysAgo(until.daysAfter(granted ? Until.PUBLIC_NOTICE : Until.REFUSED));
    Actor.Person chair = committee(cast).getFirst();
    decision.vote(
        committee(cast),
        file,
        granted ? Choice.GRANT : Choice.REFUSE,
        granted ? "" : texts.refused());
    decision.close(chair, file, texts.minutes(), granted ? "" : texts.refused());
    if (until == Until.PUBLIC_NOTICE) {
      strangers.object(file, texts);
    }
    if (until.reaches(Until.CERTIFIED)) {
      clock.daysAgo(0);
      certificates.issue(
          people.person(cast.id("register")),
          file.number().value(),
          until == Until.CERTIFIED_THEN_SUSPENDED ? texts.suspended() : "");
    }
  }

  private List<Actor.Person> committee(DemoPeople.Cast cast) {
    return List.of("committee", "committee2", "committee3").stream()
        .map(it -> people.person(cast.id(it)))
        .toList();
  }

  private Actor.Person lead(AssessmentCase file) {
    return people.person(cases.team(file.id()).getFirst().person());
  }

  private static Predicate<Requirement> gap(Edition edition, boolean gaps, int at) {
    return r -> gaps && edition.requirements().indexOf(r) % EVERY == at;
  }

  private CaseForm form(DemoScript.Applicant a) {
    YearMonth last = YearMonth.from(clock.instant().atZone(Words.ZONE)).minusMonths(1);
    return new CaseForm(
        a.name(),
        a.nameEn(),
        a.code17() + CreditCode.checkCharacter(a.code17()),
        a.ownership(),
        a.licence(),
        a.centre(),
        a.sites(),
        a.seats(),
        a.directions(),
        a.channels(),
        a.scope(),
        last.minusMonths(11).toString());
  }
}
