package ccso.recompute.source;

import ccso.recompute.records.FileRefused;
import ccso.recompute.records.HandedInFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/// A file opened as rows of cells, by what it is.
record OpenCells(HandedInFile file, Cells cells) implements Closeable {

  static OpenCells of(Path path) throws FileRefused, IOException {
    HandedInFile file = HandedInFile.open(path);
    try {
      return new OpenCells(file, cells(file));
    } catch (FileRefused | IOException e) {
      file.close();
      throw e;
    }
  }

  /// A workbook and a column file are told by their names; their reader refuses what is not one.
  static Cells cells(HandedInFile file) throws FileRefused, IOException {
    String name = file.path().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".xlsx")) {
      return new Workbook(file);
    }
    return name.endsWith(".parquet") ? new ColumnFile(file) : new SeparatedText(file);
  }

  @Override
  public void close() throws IOException {
    cells.close();
    file.close();
  }
}
