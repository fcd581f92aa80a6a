package ccso.platform.assignment;

import ccso.platform.account.Organisations;
import ccso.platform.assignment.TeamDraws.Name;
import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Role;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseVerb;
import ccso.platform.registration.RegisteredPeople;
import ccso.platform.site.Words;
import ccso.platform.standard.SchemePolicies;
import ccso.platform.standard.SchemePolicy;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The centre draws the team (随机抽取). The clerk sets nothing but the moment: seed, pool, exclusions
/// and result are kept, and anybody can draw again from the record.
///
/// Refuses: [AssignmentRefusal.TooFewEligible], [ccso.platform.casefile.CaseRefusal.WrongState].
@Component
public class DrawTeam {
  private static final int SEED_BYTES = 32;

  private final AssessmentCases cases;
  private final RegisteredPeople people;
  private final Organisations organisations;
  private final SchemePolicies policies;
  private final TeamDraws draws;
  private final AuditTrail trail;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  DrawTeam(
      AssessmentCases cases,
      RegisteredPeople people,
      Organisations organisations,
      SchemePolicies policies,
      TeamDraws draws,
      AuditTrail trail,
      InstantSource clock) {
    this.cases = cases;
    this.people = people;
    this.organisations = organisations;
    this.policies = policies;
    this.draws = draws;
    this.trail = trail;
    this.clock = clock;
  }

  /// Who could be drawn for the case today.
  Pool pool(AssessmentCase file) {
    SchemePolicy policy = policies.byVersion(file.policyVersion());
    return Pool.of(
        people.assessors(),
        file.applicant().creditCode().value(),
        organisations.members(file.applicant().id()),
        clock.instant().atZone(Words.ZONE).toLocalDate(),
        policy.coolingOffYears());
  }

  @Transactional
  public void draw(Actor.Person clerk, String number) {
    AssessmentCase file = cases.openToStaff(clerk, Role.CLERK, number);
    file.after(CaseVerb.DRAW_TEAM);
    SchemePolicy policy = policies.byVersion(file.policyVersion());
    Pool pool = pool(file);
    String seed = seed();
    List<Draw.Ticket> team =
        Draw.team(pool.eligible(), seed, policy.teamSize())
            .orElseThrow(() ->
                new Refused(
                    new AssignmentRefusal.TooFewEligible(
                        pool.eligible().size(), policy.teamSize())));
    UUID draw = draws.add(file.id(), record(pool, seed, team, clock.instant()), clerk.id());
    team.forEach(
        t -> cases.addToTeam(file.id(), t.assessor().person(), t.equals(team.getFirst()), draw));
    trail.append(clerk, new TeamDrawn(file.id(), seed, numbers(team)));
    cases.move(clerk, file, CaseVerb.DRAW_TEAM);
  }

  private String seed() {
    byte[] seed = new byte[SEED_BYTES];
    random.nextBytes(seed);
    return HexFormat.of().formatHex(seed);
  }

  private static TeamDraws.Recorded record(
      Pool pool, String seed, List<Draw.Ticket> team, Instant at) {
    return new TeamDraws.Recorded(
        seed,
        pool.eligible().stream()
            .map(a -> new Name(a.number(), a.name(), Draw.ticket(seed, a.number()), a.mayLead()))
            .toList(),
        pool.excluded().stream()
            .map(e ->
                new Name(
                    e.assessor().number(),
                    e.assessor().name(),
                    e.reason().name(),
                    e.assessor().mayLead()))
            .toList(),
        team.stream()
            .map(t ->
                new Name(
                    t.assessor().number(),
                    t.assessor().name(),
                    t.ticket(),
                    t.equals(team.getFirst())))
            .toList(),
        at);
  }

  private static List<String> numbers(List<Draw.Ticket> team) {
    return team.stream().map(t -> t.assessor().number()).toList();
  }

  record TeamDrawn(UUID caseId, String seed, List<String> team) implements AuditEvent {
    @Override
    public String kind() {
      return "TEAM_DRAWN";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("seed", seed, "team", team);
    }
  }
}
