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
import ccso.platform.assessment.FrozenReports;
import ccso.platform.assignment.DrawTeam;
import ccso.platform.basis.Actor;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.TeamMember;
import ccso.platform.decision.CertificationDecision.Outcome;
import ccso.platform.decision.DecideCertification;
import ccso.platform.demo.DemoScript.Until;
import ccso.platform.onsite.OnSitePlan;
import ccso.platform.site.Words;
import ccso.platform.standard.Editions;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// Tells each story of the script up to its end, by the use cases people use.
@Component
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
  private final DrawTeam drawTeam;
  private final DecideCertification decide;
  private final FrozenReports reports;
  private final AssessmentCases cases;
  private final Editions editions;
  private final InstantSource clock;

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
      DrawTeam drawTeam,
      DecideCertification decide,
      FrozenReports reports,
      AssessmentCases cases,
      Editions editions,
      InstantSource clock) {
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
    this.drawTeam = drawTeam;
    this.decide = decide;
    this.reports = reports;
    this.cases = cases;
    this.editions = editions;
    this.clock = clock;
  }

  void tell(DemoScript script, DemoScript.Story story, DemoPeople.Cast cast) {
    Edition edition = editions.current();
    Until until = story.until();
    DemoScript.Applicant applicant = script.organisation(story.organisation());
    UUID owner = cast.id(applicant.owner());
    AssessmentCase file = createCase.create(people.person(owner), form(applicant));
    String number = file.number().value();
    if (!until.reaches(Until.SUBMITTED)) {
      return;
    }
    Actor.Person member = people.person(owner);
    signLetter.sign(member, number, member.name(), true);
    fileApplication.file(member, number);
    Actor.Person clerk = people.person(cast.id("clerk"));
    if (until == Until.CORRECTION) {
      centre.askToCorrect(clerk, number, script.texts().gaps());
    }
    if (!until.reaches(Until.ACCEPTED)) {
      return;
    }
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
    handInPackage.handIn(member, number);
    if (until.reaches(Until.DOCUMENT_REVIEW)) {
      drawTeam.draw(clerk, number);
      assess(script, story, member, cases.openToTeam(lead(file), number), edition);
    }
    if (until.reaches(Until.REFUSED)) {
      decide(script, until, cast, cases.openToTeam(lead(file), number));
    }
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
    rectification.close(lead, file.number().value(), planned, script.texts(), rectifying);
    if (rectifying) {
      rectification.halfway(owner, lead, file.id(), file.number().value(), script.texts());
    } else {
      judging.freeze(lead, file);
    }
  }

  private void decide(DemoScript script, Until until, DemoPeople.Cast cast, AssessmentCase file) {
    Actor.Person committee = people.person(cast.id("committee"));
    String facts = reports.latest(file.id()).orElseThrow().sha256();
    boolean granted = until.reaches(Until.CERTIFIED);
    decide.decide(
        committee,
        file.number().value(),
        facts,
        granted ? Outcome.GRANTED : Outcome.REFUSED,
        granted ? script.texts().granted() : script.texts().refused());
    if (granted) {
      certificates.issue(
          people.person(cast.id("register")),
          file.number().value(),
          until == Until.CERTIFIED_THEN_SUSPENDED ? script.texts().suspended() : "");
    }
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
