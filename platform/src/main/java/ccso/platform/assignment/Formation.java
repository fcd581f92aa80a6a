package ccso.platform.assignment;

import ccso.platform.assignment.Invitation.Standing;
import ccso.platform.calendar.WorkingCalendar;
import ccso.platform.site.Words;
import ccso.platform.standard.Procedure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// How far the forming of a team has come on a day. Pure: everything is counted from what was drawn
/// and said.
///
/// @param draws in the order drawn
/// @param consents teams the applicant said it has no objection to, each by its invitations
public record Formation(
    List<TeamDraws.Recorded> draws,
    List<Invitation> invitations,
    List<TeamObjection> objections,
    List<Set<UUID>> consents,
    Procedure procedure,
    WorkingCalendar calendar,
    LocalDate today) {
  public Formation {
    draws = List.copyOf(draws);
    invitations = List.copyOf(invitations);
    objections = List.copyOf(objections);
    consents = List.copyOf(consents);
  }

  public boolean drawn() {
    return !draws.isEmpty();
  }

  /// Seats the first draw was made for.
  public Seats seats() {
    return draws.getFirst().seats();
  }

  /// Seats nobody holds: refused, let lapse, or given up.
  public Seats vacant() {
    List<Invitation> held = invitations.stream().filter(it -> it.holdsSeat(today)).toList();
    boolean lead = held.stream().noneMatch(Invitation::lead);
    int members = (int) held.stream().filter(it -> !it.lead()).count();
    return new Seats(lead, seats().members() - members);
  }

  public List<Invitation> open() {
    return standing(Standing.OPEN);
  }

  /// Those who have accepted, the lead first.
  public List<Invitation> team() {
    return standing(Standing.ACCEPTED).stream()
        .sorted(Comparator.comparing(Invitation::lead).reversed())
        .toList();
  }

  /// Every seat is accepted: the team can be told to the applicant.
  public boolean complete() {
    return drawn() && team().size() == seats().count();
  }

  /// The moment the last seat was accepted; from then on the applicant knows the names.
  Instant announcedAt() {
    return team().stream()
        .map(it -> Objects.requireNonNull(it.answeredAt()))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /// Last day for an objection.
  public LocalDate objectionUntil() {
    return calendar.plus(
        announcedAt().atZone(Words.ZONE).toLocalDate(), procedure.teamObjectionWorkingDays());
  }

  public boolean objectionLeft() {
    return objections.size() < procedure.teamObjections();
  }

  public Optional<TeamObjection> openObjection() {
    return objections.stream().filter(TeamObjection::open).findFirst();
  }

  /// The applicant may still object, and has not said that it will not.
  public boolean objectionRuns() {
    return complete() && objectionLeft() && !consented() && !today.isAfter(objectionUntil());
  }

  /// 无异议 to this very team.
  public boolean consented() {
    return complete()
        && consents.contains(team().stream().map(Invitation::id).collect(Collectors.toSet()));
  }

  /// Nothing stands in the way of the confirmation any more.
  public boolean settled() {
    return complete() && openObjection().isEmpty() && !objectionRuns();
  }

  public Invitation.Standing standing(Invitation one) {
    return one.standing(today);
  }

  /// Everybody asked so far, whatever they said.
  List<UUID> asked() {
    return invitations.stream().map(Invitation::person).toList();
  }

  private List<Invitation> standing(Standing standing) {
    return invitations.stream().filter(it -> it.standing(today) == standing).toList();
  }
}
