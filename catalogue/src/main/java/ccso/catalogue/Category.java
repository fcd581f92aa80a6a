package ccso.catalogue;

import ccso.judging.CategoryNo;
import java.util.List;

/// An assessment category (评审类别).
///
/// @param shortName for tiles and chart labels
public record Category(
    CategoryNo no,
    Text name,
    Text shortName,
    Provenance nameProvenance,
    Provenance requirementCountProvenance,
    List<CoreItem> items) {

  public Category {
    items = List.copyOf(items);
  }

  /// In the order of the guide.
  public List<Requirement> requirements() {
    return items.stream().flatMap(item -> item.requirements().stream()).toList();
  }
}
