package ccso.platform.workbook;

import ccso.platform.basis.Actor;
import ccso.platform.site.Words;
import java.util.List;

/// A list that can go out and come back. Each room that has one makes a bean of it; the pages find
/// it by its code.
public interface RoundTrip {

  /// In addresses: `items`, `figures`.
  String code();

  /// The list as it stands. Absent or not this person's: [ccso.platform.basis.NotFound].
  ///
  /// @param subject case number
  Table table(Actor actor, String subject, Words words);

  /// How the list reads a typed cell.
  Reading read(TypedCell cell, Words words);

  /// Takes the changes, with the checks and lines of the trail that the list's own pages have.
  void apply(Actor actor, String subject, List<Change> changes, Words words);

  /// Where the list is shown.
  String address(String subject);
}
