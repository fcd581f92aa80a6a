package ccso.platform.application;

import ccso.platform.account.Organisation;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.Scope;
import java.util.List;

/// The twelve fields of an application (decision 10) exactly as typed, so that nothing is lost when
/// some of them cannot be taken.
///
/// @param sites one address a line
/// @param periodFrom first of the twelve months, as 2025-11
public record CaseForm(
    String organisationName,
    String organisationNameEn,
    String creditCode,
    String ownership,
    String licenceNumber,
    String centreName,
    String sites,
    String seats,
    List<String> directions,
    List<String> channels,
    String businessScope,
    String periodFrom) {

  public static final CaseForm EMPTY =
      new CaseForm("", "", "", "", "", "", "", "", List.of(), List.of(), "", "");

  public CaseForm {
    directions = List.copyOf(directions);
    channels = List.copyOf(channels);
  }

  /// What is known of an applicant before its case.
  static CaseForm of(Organisation applicant) {
    return new CaseForm(
        applicant.name(),
        applicant.nameEn(),
        applicant.creditCode().value(),
        "",
        "",
        "",
        "",
        "",
        List.of(),
        List.of(),
        "",
        "");
  }

  /// The fields of a case that is there already.
  public static CaseForm of(AssessmentCase file) {
    Scope scope = file.scope();
    String licence = scope.licenceNumber();
    return new CaseForm(
        file.applicant().name(),
        file.applicant().nameEn(),
        file.applicant().creditCode().value(),
        scope.ownership().name(),
        licence == null ? "" : licence,
        scope.centreName(),
        String.join("\n", scope.sites()),
        Integer.toString(scope.seats()),
        scope.directions().stream().map(Enum::name).sorted().toList(),
        scope.channels().stream().map(Enum::name).toList(),
        scope.businessScope(),
        scope.from().toString());
  }
}
