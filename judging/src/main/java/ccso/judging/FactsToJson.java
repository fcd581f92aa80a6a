package ccso.judging;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Facts as JSON, form `ccso-facts/1`. Nothing is left out: what is empty is written as empty.
final class FactsToJson {

  static final String FORMAT = "ccso-facts/1";

  private FactsToJson() {}

  static Json write(CaseFacts facts) {
    return members(
        Map.of(
            "format", text(FORMAT),
            "caseNumber", text(facts.caseNumber()),
            "frozenAt", text(facts.frozenAt().toString()),
            "edition", edition(facts.edition()),
            "party", party(facts.party()),
            "centre", centre(facts.centre()),
            "period", period(facts.period()),
            "rule", rule(facts.rule()),
            "categories", items(facts.categories(), FactsToJson::category)));
  }

  private static Json edition(EditionRef edition) {
    return members(
        Map.of(
            "standard", text(edition.standard()),
            "guide", text(edition.guide()),
            "digest", text(edition.digest())));
  }

  private static Json party(AssessedParty party) {
    return members(
        Map.of(
            "organisation", text(party.organisation()),
            "creditCode", text(party.creditCode()),
            "centre", text(party.centre()),
            "sites", items(party.sites(), FactsToJson::text),
            "seats", new Json.Whole(party.seats())));
  }

  private static Json centre(CentreProfile centre) {
    return members(
        Map.of(
            "ownership", text(centre.ownership().name()),
            "directions", names(centre.directions())));
  }

  private static Json period(DataPeriod period) {
    return members(
        Map.of("first", text(period.first().toString()), "last", text(period.last().toString())));
  }

  private static Json rule(PassRule rule) {
    return members(
        Map.of(
            "numerator", new Json.Whole(rule.numerator()),
            "denominator", new Json.Whole(rule.denominator()),
            "comparison", text(rule.comparison().name()),
            "allCategoriesRequired", new Json.Truth(rule.allCategoriesRequired()),
            "notApplicable", text(rule.notApplicable().name())));
  }

  private static Json category(CategoryFacts category) {
    return members(
        Map.of(
            "no", new Json.Whole(category.no().value()),
            "name",
                members(Map.of("zh", text(category.name().zh()), "en", text(category.name().en()))),
            "requirements", items(category.requirements(), FactsToJson::requirement)));
  }

  private static Json requirement(RequirementFacts requirement) {
    return members(
        Map.of(
            "key", text(requirement.key()),
            "no", text(requirement.no().value()),
            "digest", text(requirement.digest()),
            "ownerships", names(requirement.applicability().ownerships()),
            "directions", names(requirement.applicability().directions()),
            "determination", determination(requirement.determination()),
            "stages", items(requirement.stages(), FactsToJson::stage),
            "evidence", items(requirement.evidence(), FactsToJson::evidence)));
  }

  private static Json determination(Determination determination) {
    return members(
        switch (determination) {
          case Determination.Open() -> Map.of("value", text("OPEN"));
          case Determination.Conforming() -> Map.of("value", text("CONFORMING"));
          case Determination.Nonconforming(var reason) ->
              Map.of("value", text("NONCONFORMING"), "reason", text(reason));
          case Determination.NotApplicable(var reason, var first, var second) ->
              Map.of(
                  "value", text("NOT_APPLICABLE"),
                  "reason", text(reason),
                  "proposedBy", text(first),
                  "countersignedBy", text(second));
        });
  }

  private static Json stage(StageValue stage) {
    return members(
        Map.of(
            "stage", text(stage.stage().name()),
            "determination", determination(stage.value()),
            "settlement", text(stage.settlement())));
  }

  private static Json evidence(EvidenceRef evidence) {
    return members(
        Map.of(
            "label", text(evidence.label()),
            "kind", text(evidence.kind().name()),
            "title", text(evidence.title()),
            "place", text(evidence.place()),
            "sha256", text(evidence.sha256())));
  }

  private static Json names(Collection<? extends Enum<?>> values) {
    return items(values.stream().map(Enum::name).sorted().toList(), FactsToJson::text);
  }

  private static Json text(String value) {
    return new Json.Text(value);
  }

  private static <T> Json items(List<T> values, Function<T, Json> write) {
    return new Json.Items(values.stream().map(write).toList());
  }

  private static Json members(Map<String, Json> members) {
    return new Json.Members(members);
  }
}
