package ccso.judging;

import java.util.List;

/// Who is assessed, as certificate and report will print it.
///
/// @param creditCode unified social credit code; its check character is the registration's matter
/// @param sites one address each, at least one, in the applicant's order
public record AssessedParty(
    String organisation, String creditCode, String centre, List<String> sites, int seats) {

  public AssessedParty {
    RefusedFacts.ifBlank(organisation, "party.organisation");
    RefusedFacts.ifBlank(creditCode, "party.creditCode");
    RefusedFacts.ifBlank(centre, "party.centre");
    RefusedFacts.ifEmpty(sites, "party.sites");
    sites.forEach(site -> RefusedFacts.ifBlank(site, "party.sites"));
    RefusedFacts.ifOutside(seats, 1, 10_000_000, "party.seats");
    sites = List.copyOf(sites);
  }
}
