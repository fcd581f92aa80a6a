package ccso.recompute.records;

import java.io.IOException;
import java.sql.SQLException;

/// How a source system writes its records, and how they become canonical rows.
public interface SourceLayout {

  /// Says which layout a file was read by, in its entry and in run records.
  String code();

  /// Reads the whole content, puts every record into the staging and rejects what cannot be read.
  /// The content is hashed while it is read; a layout that does not read to the end is a fault.
  void read(HandedInFile file, Staging staging, Loading watcher)
      throws FileRefused, IOException, SQLException;
}
