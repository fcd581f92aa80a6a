package ccso.catalogue;

import java.util.List;

/// One step in the making of the standard (起草历程).
///
/// @param notes what the reader must know about the date or the source; usually none
public record HistoryEntry(StatedDate date, Text text, List<Text> notes, Provenance provenance) {

  public HistoryEntry {
    notes = List.copyOf(notes);
  }
}
