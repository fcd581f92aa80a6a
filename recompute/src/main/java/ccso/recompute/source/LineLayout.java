package ccso.recompute.source;

import ccso.recompute.records.FileRefused;
import ccso.recompute.records.HandedInFile;
import ccso.recompute.records.Loading;
import ccso.recompute.records.MalformedLine;
import ccso.recompute.records.RawLines;
import ccso.recompute.records.RawLines.RawLine;
import ccso.recompute.records.RejectReason;
import ccso.recompute.records.SourceLayout;
import ccso.recompute.records.Staging;
import java.sql.SQLException;

/// A layout in which a line is a record or an event, and a call may be made of several.
abstract class LineLayout implements SourceLayout {

  private static final int TOLD_EVERY = 10_000;

  /// What gathers the lines of one file.
  interface Gathering {

    /// Takes a line.
    void line(long number, String text) throws MalformedLine, SQLException;

    /// Nothing follows.
    void end() throws SQLException;
  }

  abstract Gathering gathering(Staging staging);

  @Override
  public void read(HandedInFile file, Staging staging, Loading watcher)
      throws FileRefused, SQLException {
    RawLines lines = RawLines.sniffed(file);
    Gathering gathering = gathering(staging);
    for (RawLine line = lines.next(); line != null; line = lines.next()) {
      staging.line();
      one(line, gathering, staging);
      if (line.number() % TOLD_EVERY == 0) {
        watcher.tell(file.rawBytes(), file.size(), staging.rows());
      }
    }
    gathering.end();
  }

  private static void one(RawLine line, Gathering gathering, Staging staging) throws SQLException {
    try {
      String text = line.sound();
      if (text.isBlank()) {
        throw new MalformedLine(RejectReason.BLANK_LINE, "", "");
      }
      gathering.line(line.number(), text);
    } catch (MalformedLine malformed) {
      staging.reject(malformed.at(line.number()), line.text());
    }
  }
}
