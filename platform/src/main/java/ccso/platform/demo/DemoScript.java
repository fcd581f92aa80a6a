package ccso.platform.demo;

import ccso.platform.basis.Role;
import ccso.platform.registration.RegisterKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What the demonstration is made of (`demo/demo.json`): everything in it is fictional and says so.
record DemoScript(
    List<Someone> people,
    List<Coordinator> coordinators,
    Partner partner,
    Applying applying,
    Map<String, Applicant> organisations,
    List<Story> cases,
    Texts texts) {

  record Someone(String key, String name, Set<Role> roles, @Nullable Assessor assessor) {}

  /// @param languages ISO 639 codes; null where it is Chinese alone
  /// @param workedFor key of an organisation, to show why somebody cannot be drawn
  /// @param until ISO period back from today; null while the work lasts
  record Assessor(
      String number,
      String level,
      String region,
      @Nullable List<String> languages,
      @Nullable String workedFor,
      @Nullable String until) {}

  record Coordinator(String key, String number, String region) {}

  record Partner(String key, String organisation, String number, String region) {}

  /// Somebody whose application to a register waits.
  record Applying(String key, RegisterKind kind, String region, String statement) {}

  /// @param code17 credit code without its check character
  record Applicant(
      String name,
      String nameEn,
      String code17,
      String owner,
      String ownership,
      String licence,
      String centre,
      String sites,
      String seats,
      List<String> directions,
      List<String> channels,
      String scope) {}

  /// @param until how far the case goes
  record Story(String organisation, Until until) {}

  /// In the order of a case's life, so that a story is told up to its end; each with the day of the
  /// story on which it is reached.
  enum Until {
    DRAFT(0),
    SUBMITTED(1),
    CORRECTION(2),
    ACCEPTED(3),
    TEAM_FORMING(20),
    TEAM_INVITED(22),
    DOCUMENT_REVIEW(24),
    ONSITE_PLANNED(28),
    ONSITE_REVIEW(34),
    RECTIFICATION(36),
    TECHNICAL_REVIEW(38),
    DECISION(41),
    REFUSED(44),
    PUBLIC_NOTICE(46),
    CERTIFIED(54),
    CERTIFIED_THEN_SUSPENDED(54);

    private final int day;

    Until(int day) {
      this.day = day;
    }

    /// How many days before the end of a story that ends here the step lies.
    int daysAfter(Until step) {
      return day - step.day;
    }

    boolean reaches(Until step) {
      return compareTo(step) >= 0;
    }
  }

  /// @param gaps sentences of a correction letter, by item of the checklist
  record Texts(
      String partnerFileName,
      String partnerFile,
      String document,
      String documentName,
      String dataName,
      String dataHead,
      String dataNote,
      String reference,
      String post,
      String place,
      String seen,
      String nonconforming,
      String notApplicable,
      String minutes,
      String refused,
      Map<String, String> gaps,
      String override,
      String suspended,
      Visit visit,
      String teamNote,
      String asked,
      String answered,
      String applicantNote,
      String objection,
      String fake,
      String complaint) {}

  /// What people are called at the meetings of a visit, and what is said of its findings.
  ///
  /// @param waiver why findings are not mended
  /// @param cause of a finding, as the applicant says it
  /// @param done about it
  /// @param accepted why the team closes it
  /// @param returned why it does not
  record Visit(
      String leadPost,
      String attendeePost,
      String attendeeName,
      String waiver,
      String cause,
      String done,
      String accepted,
      String returned) {}

  Applicant organisation(String key) {
    return Objects.requireNonNull(organisations.get(key), key);
  }

  static DemoScript read(JsonMapper json) {
    try (InputStream in =
        Objects.requireNonNull(DemoScript.class.getResourceAsStream("/demo/demo.json"))) {
      return json.readValue(in, DemoScript.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
