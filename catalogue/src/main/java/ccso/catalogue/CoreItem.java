package ccso.catalogue;

import java.util.List;

/// A core item (核心项) of a category.
///
/// @param shortName for tiles
public record CoreItem(
    CoreItemNo no,
    Text name,
    Text shortName,
    Provenance nameProvenance,
    List<Requirement> requirements) {

  public CoreItem {
    requirements = List.copyOf(requirements);
  }
}
