package ccso.platform.standard;

import ccso.catalogue.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The scheme's own rules (评审制度参数): limits and words that are neither the standard's nor the
/// operator's setting. Versioned data, frozen per case.
///
/// @param scheme prefix of certificate numbers
/// @param teamSize members of a team, the lead included; at least two
/// @param coolingOffYears for how long somebody who worked for the applicant cannot be drawn
///   (decision 13)
/// @param validityYears of a certificate
/// @param preparationWorkingDays from acceptance to the last day for the package
/// @param reasonLength shortest reason of a 不适用, in characters
/// @param issuer in whose name certificates are issued
/// @param certificateTitle configurable public wording; never 认证 (decision: licensed word)
/// @param acceptance what is looked at before an application is accepted; absent in the first
///   policy
/// @param procedure limits and rounds; absent in the first policy, whose cases run without
public record SchemePolicy(
    String version,
    String scheme,
    int teamSize,
    int coolingOffYears,
    int validityYears,
    int preparationWorkingDays,
    int reasonLength,
    Text issuer,
    Text certificateTitle,
    List<AcceptanceItem> acceptance,
    Procedure procedure) {
  public SchemePolicy(
      String version,
      String scheme,
      int teamSize,
      int coolingOffYears,
      int validityYears,
      int preparationWorkingDays,
      int reasonLength,
      Text issuer,
      Text certificateTitle,
      @Nullable List<AcceptanceItem> acceptance,
      @Nullable Procedure procedure) {
    if (teamSize < 2) {
      throw new IllegalArgumentException("a team needs two: one judges, another countersigns");
    }
    this.version = version;
    this.scheme = scheme;
    this.teamSize = teamSize;
    this.coolingOffYears = coolingOffYears;
    this.validityYears = validityYears;
    this.preparationWorkingDays = preparationWorkingDays;
    this.reasonLength = reasonLength;
    this.issuer = issuer;
    this.certificateTitle = certificateTitle;
    this.acceptance = acceptance == null ? List.of() : List.copyOf(acceptance);
    this.procedure = procedure == null ? Procedure.UNLIMITED : procedure;
  }
}
