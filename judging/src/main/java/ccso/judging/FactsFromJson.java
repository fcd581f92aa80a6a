package ccso.judging;

import ccso.judging.RefusedFacts.Reason;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Set;
import java.util.function.Function;

/// JSON of the form `ccso-facts/1` as facts. Every member must be there, and none beside.
final class FactsFromJson {

  private FactsFromJson() {}

  static CaseFacts read(Json json) {
    var in = JsonMembers.root(json);
    String format = in.text("format");
    if (!format.equals(FactsToJson.FORMAT)) {
      throw new RefusedFacts(Reason.UNKNOWN_FORMAT, format);
    }
    return in.allRead(
        new CaseFacts(
            in.text("caseNumber"),
            time(in, "frozenAt", Instant::parse),
            edition(in.members("edition")),
            party(in.members("party")),
            centre(in.members("centre")),
            period(in.members("period")),
            rule(in.members("rule")),
            in.each("categories", FactsFromJson::category)));
  }

  private static EditionRef edition(JsonMembers in) {
    return in.allRead(new EditionRef(in.text("standard"), in.text("guide"), in.text("digest")));
  }

  private static AssessedParty party(JsonMembers in) {
    return in.allRead(
        new AssessedParty(
            in.text("organisation"),
            in.text("creditCode"),
            in.text("centre"),
            in.texts("sites"),
            in.whole("seats")));
  }

  private static CentreProfile centre(JsonMembers in) {
    return in.allRead(new CentreProfile(in.constant("ownership", Ownership.class), directions(in)));
  }

  private static Set<Direction> directions(JsonMembers in) {
    return Set.copyOf(in.constants("directions", Direction.class));
  }

  private static DataPeriod period(JsonMembers in) {
    return in.allRead(
        new DataPeriod(time(in, "first", YearMonth::parse), time(in, "last", YearMonth::parse)));
  }

  private static <T> T time(JsonMembers in, String name, Function<String, T> parse) {
    String text = in.text(name);
    try {
      return parse.apply(text);
    } catch (DateTimeException notATime) {
      throw new RefusedFacts(Reason.MALFORMED, name, text);
    }
  }

  private static PassRule rule(JsonMembers in) {
    return in.allRead(
        new PassRule(
            in.whole("numerator"),
            in.whole("denominator"),
            in.constant("comparison", Comparison.class),
            in.truth("allCategoriesRequired"),
            in.constant("notApplicable", NotApplicableRule.class)));
  }

  private static CategoryFacts category(JsonMembers in) {
    return in.allRead(
        new CategoryFacts(
            new CategoryNo(in.whole("no")),
            name(in.members("name")),
            in.each("requirements", FactsFromJson::requirement)));
  }

  private static CategoryName name(JsonMembers in) {
    return in.allRead(new CategoryName(in.text("zh"), in.text("en")));
  }

  private static RequirementFacts requirement(JsonMembers in) {
    return in.allRead(
        new RequirementFacts(
            in.text("key"),
            new RequirementNo(in.text("no")),
            in.text("digest"),
            new Applicability(
                Set.copyOf(in.constants("ownerships", Ownership.class)), directions(in)),
            determination(in.members("determination")),
            in.each("stages", FactsFromJson::stage),
            in.each("evidence", FactsFromJson::evidence)));
  }

  private static Determination determination(JsonMembers in) {
    String value = in.text("value");
    return in.allRead(
        switch (value) {
          case "OPEN" -> new Determination.Open();
          case "CONFORMING" -> new Determination.Conforming();
          case "NONCONFORMING" -> new Determination.Nonconforming(in.text("reason"));
          case "NOT_APPLICABLE" ->
              new Determination.NotApplicable(
                  in.text("reason"), in.text("proposedBy"), in.text("countersignedBy"));
          default -> throw new RefusedFacts(Reason.MALFORMED, "determination.value", value);
        });
  }

  private static StageValue stage(JsonMembers in) {
    return in.allRead(
        new StageValue(
            in.constant("stage", Stage.class),
            determination(in.members("determination")),
            in.text("settlement")));
  }

  private static EvidenceRef evidence(JsonMembers in) {
    return in.allRead(
        new EvidenceRef(
            in.text("label"),
            in.constant("kind", EvidenceKind.class),
            in.text("title"),
            in.text("place"),
            in.text("sha256")));
  }
}
