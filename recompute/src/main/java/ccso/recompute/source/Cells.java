package ccso.recompute.source;

import ccso.recompute.records.FileRefused;
import ccso.recompute.records.MalformedLine;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Rows of cells, from whatever holds them: separated text, a workbook, a column file. The first is
/// the header.
interface Cells extends Closeable {

  /// One row of cells as text.
  ///
  /// @param number of its first line in the file, from 1
  /// @param raw what stands there, for the list of rejected lines
  /// @param fault why the row cannot be read at all; null where it can
  record Row(long number, String[] cells, String raw, @Nullable MalformedLine fault) {}

  /// @return null at the end
  @Nullable Row next() throws FileRefused, IOException;

  /// Bytes read of the file as it lies on the disk; 0 where that is not known.
  default long rawBytes() {
    return 0;
  }

  @Override
  default void close() throws IOException {}
}
