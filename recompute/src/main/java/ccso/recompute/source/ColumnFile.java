package ccso.recompute.source;

import ccso.recompute.records.FileRefusal;
import ccso.recompute.records.FileRefused;
import ccso.recompute.records.HandedInFile;
import ccso.recompute.records.ParquetRows;
import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A Parquet file as rows of cells; the first row is the names of its columns. The content is
/// hashed to its end before the rows are read, since a column file is not read from front to back.
final class ColumnFile implements Cells {

  private static final int BLOCK = 1 << 16;

  private final HandedInFile file;
  private final ParquetRows rows;
  private long number;

  ColumnFile(HandedInFile file) throws FileRefused, IOException {
    this.file = file;
    byte[] block = new byte[BLOCK];
    while (file.read(block) >= 0) {
      // read for its digest only
    }
    try {
      rows = ParquetRows.of(file.path());
    } catch (SQLException _) {
      throw new FileRefused(new FileRefusal.BrokenContent(file.path().toString()));
    }
  }

  @Override
  public @Nullable Row next() throws FileRefused {
    try {
      number++;
      String[] cells = number == 1 ? rows.header() : rows.next();
      return cells == null ? null : new Row(number, cells, String.join("\t", cells), null);
    } catch (SQLException _) {
      throw new FileRefused(new FileRefusal.BrokenContent(file.path().toString()));
    }
  }

  @Override
  public long rawBytes() {
    return file.rawBytes();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
