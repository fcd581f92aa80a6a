package ccso.platform.assignment;

import ccso.platform.assignment.Invitation.Answer;
import ccso.platform.assignment.TeamDraws.Name;
import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Role;
import ccso.platform.calendar.Calendars;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseMessages;
import ccso.platform.message.MessageKind;
import ccso.platform.registration.RegisteredAssessor;
import ccso.platform.registration.RegisteredAssessor.Level;
import ccso.platform.standard.SchemePolicies;
import ccso.platform.standard.SchemePolicy;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The centre draws who is asked to take the free seats of a team (随机抽取), and the drawn are invited
/// at once. The clerk sets conditions, never names: seed, pool, exclusions and result are kept, and
/// anybody can draw again from the record. A later draw fills vacancies and asks nobody twice;
/// whoever is found barred by then gives up the seat first.
///
/// Refuses: a size the scheme does not allow ([Faulty]); [AssignmentRefusal.NoVacancy],
/// [AssignmentRefusal.TooFewEligible], [ccso.platform.casefile.CaseRefusal.WrongState].
@Component
public class DrawTeam {
  private static final int SEED_BYTES = 32;

  private final AssessmentCases cases;
  private final Formations formations;
  private final SchemePolicies policies;
  private final Calendars calendars;
  private final TeamDraws draws;
  private final TeamInvitations invitations;
  private final AuditTrail trail;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();
  private final CaseMessages messages;

  DrawTeam(
      AssessmentCases cases,
      Formations formations,
      SchemePolicies policies,
      Calendars calendars,
      TeamDraws draws,
      TeamInvitations invitations,
      AuditTrail trail,
      InstantSource clock,
      CaseMessages messages) {
    this.cases = cases;
    this.formations = formations;
    this.policies = policies;
    this.calendars = calendars;
    this.draws = draws;
    this.invitations = invitations;
    this.trail = trail;
    this.clock = clock;
    this.messages = messages;
  }

  /// What is asked of a team where the clerk asks for nothing in particular.
  public Conditions usual(AssessmentCase file) {
    return new Conditions(
        List.of(), Level.SENIOR, "", policies.byVersion(file.policyVersion()).teamSize());
  }

  /// @param conditions the size counts for the first draw only
  /// @return the people invited, the lead first where the lead's seat was free
  @Transactional
  public List<UUID> draw(Actor.Person clerk, String number, Conditions conditions) {
    AssessmentCase file = cases.openToStaff(clerk, Role.CLERK, number);
    Formation before = formations.forming(file);
    cases.lock(file);
    SchemePolicy policy = policies.byVersion(file.policyVersion());
    refuseFaults(conditions, policy, before);
    giveUpBarred(clerk, file, before);
    Formation formation = formations.of(file);
    Seats seats = formation.drawn() ? formation.vacant() : new Seats(true, conditions.size() - 1);
    if (seats.count() == 0) {
      throw new Refused(new AssignmentRefusal.NoVacancy());
    }
    Pool pool = formations.pool(file, conditions, formation.asked());
    String seed = seed();
    List<Draw.Ticket> drawn =
        Draw.fill(entrants(pool, conditions), seed, seats)
            .orElseThrow(() ->
                new Refused(
                    new AssignmentRefusal.TooFewEligible(pool.eligible().size(), seats.count())));
    UUID draw = draws.add(file.id(), record(pool, conditions, seats, seed, drawn), clerk.id());
    List<UUID> invited = invite(file.id(), draw, pool, drawn, policy);
    trail.append(
        clerk,
        new TeamDrawn(file.id(), seed, drawn.stream().map(it -> it.entrant().number()).toList()));
    messages.toPeople(
        invited, file, MessageKind.INVITATION, "/assess/invitations/" + number, due(policy));
    return invited;
  }

  private LocalDate due(SchemePolicy policy) {
    return calendars.current().plus(formations.today(), policy.procedure().invitationWorkingDays());
  }

  private static void refuseFaults(
      Conditions conditions, SchemePolicy policy, Formation formation) {
    int size = conditions.size();
    if (!formation.drawn() && (size < policy.teamSize() || size > Conditions.LARGEST)) {
      throw new Faulty(
          List.of(FieldFault.of("size", "assignment.size", policy.teamSize(), Conditions.LARGEST)));
    }
  }

  private void giveUpBarred(Actor.Person clerk, AssessmentCase file, Formation formation) {
    Pool.Bars bars = formations.bars(file);
    for (Invitation held : formation.invitations()) {
      if (held.holdsSeat(formation.today())) {
        bars.of(held.person())
            .ifPresent(
                why -> invitations.answer(held.id(), Answer.REPLACED, why.name(), clerk.id()));
      }
    }
  }

  private List<UUID> invite(
      UUID caseId, UUID draw, Pool pool, List<Draw.Ticket> drawn, SchemePolicy policy) {
    Map<String, RegisteredAssessor> byNumber =
        pool.eligible().stream()
            .collect(Collectors.toMap(RegisteredAssessor::number, Function.identity()));
    List<UUID> invited = new ArrayList<>();
    for (Draw.Ticket ticket : drawn) {
      String number = ticket.entrant().number();
      UUID person = java.util.Objects.requireNonNull(byNumber.get(number)).person();
      invitations.add(caseId, draw, person, number, ticket.lead(), due(policy));
      invited.add(person);
    }
    return List.copyOf(invited);
  }

  private String seed() {
    byte[] seed = new byte[SEED_BYTES];
    random.nextBytes(seed);
    return HexFormat.of().formatHex(seed);
  }

  private static List<Draw.Entrant> entrants(Pool pool, Conditions conditions) {
    return pool.eligible().stream()
        .map(a -> new Draw.Entrant(a.number(), conditions.mayLead(a)))
        .toList();
  }

  private TeamDraws.Recorded record(
      Pool pool, Conditions conditions, Seats seats, String seed, List<Draw.Ticket> drawn) {
    Map<String, String> names =
        pool.eligible().stream()
            .collect(Collectors.toMap(RegisteredAssessor::number, RegisteredAssessor::name));
    return new TeamDraws.Recorded(
        conditions,
        seats,
        seed,
        pool.eligible().stream()
            .map(a ->
                new Name(
                    a.number(), a.name(), Draw.ticket(seed, a.number()), conditions.mayLead(a)))
            .toList(),
        pool.excluded().stream()
            .map(e ->
                new Name(
                    e.assessor().number(),
                    e.assessor().name(),
                    e.reason().name(),
                    conditions.mayLead(e.assessor())))
            .toList(),
        drawn.stream()
            .map(t ->
                new Name(
                    t.entrant().number(),
                    names.getOrDefault(t.entrant().number(), ""),
                    t.ticket(),
                    t.lead()))
            .toList(),
        clock.instant());
  }

  record TeamDrawn(UUID caseId, String seed, List<String> drawn) implements AuditEvent {
    @Override
    public String kind() {
      return "TEAM_DRAWN";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("seed", seed, "drawn", drawn);
    }
  }
}
