package ccso.platform.assignment;

import ccso.platform.account.Organisations;
import ccso.platform.basis.Refused;
import ccso.platform.calendar.Calendars;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.casefile.CaseState;
import ccso.platform.registration.RegisteredPeople;
import ccso.platform.site.Words;
import ccso.platform.standard.SchemePolicies;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Puts together how far a case's team has come, and who could be drawn for it now.
@Component
class Formations {
  private final TeamDraws draws;
  private final TeamInvitations invitations;
  private final TeamObjections objections;
  private final ConflictDeclarations conflicts;
  private final RegisteredPeople people;
  private final Organisations organisations;
  private final SchemePolicies policies;
  private final Calendars calendars;
  private final InstantSource clock;

  Formations(
      TeamDraws draws,
      TeamInvitations invitations,
      TeamObjections objections,
      ConflictDeclarations conflicts,
      RegisteredPeople people,
      Organisations organisations,
      SchemePolicies policies,
      Calendars calendars,
      InstantSource clock) {
    this.draws = draws;
    this.invitations = invitations;
    this.objections = objections;
    this.conflicts = conflicts;
    this.people = people;
    this.organisations = organisations;
    this.policies = policies;
    this.calendars = calendars;
    this.clock = clock;
  }

  Formation of(AssessmentCase file) {
    return new Formation(
        draws.ofCase(file.id()),
        invitations.ofCase(file.id()),
        objections.ofCase(file.id()),
        objections.consents(file.id()),
        policies.byVersion(file.policyVersion()).procedure(),
        calendars.current(),
        today());
  }

  /// Refuses [CaseRefusal.WrongState] unless the team is being formed.
  Formation forming(AssessmentCase file) {
    if (file.state() != CaseState.TEAM_FORMING) {
      throw new Refused(new CaseRefusal.WrongState(file.state()));
    }
    return of(file);
  }

  /// @param asked people who are not asked again
  Pool pool(AssessmentCase file, Conditions conditions, Collection<UUID> asked) {
    return Pool.of(people.assessors(), facts(file, asked), conditions);
  }

  /// Why members can no longer be on the team: ties or a registration that ended since the draw.
  Pool.Bars bars(AssessmentCase file) {
    return Pool.bars(people.assessors(), facts(file, Set.of()));
  }

  private Pool.Facts facts(AssessmentCase file, Collection<UUID> asked) {
    var policy = policies.byVersion(file.policyVersion());
    return new Pool.Facts(
        file.applicant().creditCode().value(),
        organisations.members(file.applicant().id()),
        today(),
        policy.coolingOffYears(),
        conflicts.conflicted(file.id()),
        Set.copyOf(asked),
        invitations.casesInHand(today()),
        policy.procedure().casesPerAssessor());
  }

  LocalDate today() {
    return clock.instant().atZone(Words.ZONE).toLocalDate();
  }
}
