package ccso.platform.demo;

import ccso.platform.assessment.FrozenReports;
import ccso.platform.assessment.SignReport;
import ccso.platform.basis.Actor;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.decision.CastVote;
import ccso.platform.decision.DecideCertification;
import ccso.platform.decision.PassTechnicalReview;
import ccso.platform.decision.Vote.Choice;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Signs, reviews and decides, as team and committee would.
@Component
class DemoDecision {
  private static final int CITED = 3; // determinations a refusal of the demonstration names

  private final SignReport sign;
  private final PassTechnicalReview pass;
  private final CastVote vote;
  private final DecideCertification decide;
  private final FrozenReports reports;

  DemoDecision(
      SignReport sign,
      PassTechnicalReview pass,
      CastVote vote,
      DecideCertification decide,
      FrozenReports reports) {
    this.sign = sign;
    this.pass = pass;
    this.vote = vote;
    this.decide = decide;
    this.reports = reports;
  }

  void sign(List<Actor.Person> team, AssessmentCase file) {
    team.forEach(member -> sign.sign(member, number(file), digest(file)));
  }

  void review(Actor.Person reviewer, AssessmentCase file) {
    pass.pass(reviewer, number(file), digest(file), "");
  }

  void vote(List<Actor.Person> members, AssessmentCase file, Choice choice, String reason) {
    members.forEach(member -> vote.vote(member, number(file), digest(file), choice, reason));
  }

  /// @param minutes of the round
  /// @param reason told to the applicant where the votes refuse
  void close(Actor.Person chair, AssessmentCase file, String minutes, String reason) {
    Set<String> cited =
        decide.citable(chair, number(file)).stream().limit(CITED).collect(Collectors.toSet());
    decide.decide(
        chair, number(file), new DecideCertification.Closing(digest(file), minutes, reason, cited));
  }

  private static String number(AssessmentCase file) {
    return file.number().value();
  }

  private String digest(AssessmentCase file) {
    return reports.latest(file.id()).orElseThrow().sha256();
  }
}
