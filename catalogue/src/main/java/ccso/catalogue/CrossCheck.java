package ccso.catalogue;

import ccso.judging.Applicability;
import ccso.judging.RequirementNo;
import java.util.List;

/// A fact that a document claims, data show and the site confirms (交叉关联).
///
/// @param fact code of the fact
/// @param unit code of the unit of its values
/// @param tolerances at least one; all of them hold
/// @param toleranceText the same in words
/// @param question asked when the three contradict each other; names in braces stand for values
public record CrossCheck(
    String id,
    String fact,
    Text name,
    ValueType valueType,
    String unit,
    Claim document,
    DataClaim data,
    SiteClaim onSite,
    List<Tolerance> tolerances,
    Text toleranceText,
    Text question,
    Applicability appliesTo,
    Provenance provenance) {

  public CrossCheck {
    tolerances = List.copyOf(tolerances);
  }

  /// What a value of the fact looks like.
  public enum ValueType {
    INTEGER,
    DECIMAL,
    PERCENT,
    SET,
    TIME_RANGE
  }

  /// What the document side says, and under which requirement the document is found.
  public record Claim(RequirementNo requirement, Text text) {}

  /// How the data side is computed, and from which records.
  public record DataClaim(RequirementNo requirement, List<RecordKind> records, Text text) {
    public DataClaim {
      records = List.copyOf(records);
    }
  }

  /// How the site side is found.
  public record SiteClaim(RequirementNo requirement, OnSiteMethod method, Text text) {}
}
