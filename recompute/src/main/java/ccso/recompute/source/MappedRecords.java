package ccso.recompute.source;

import ccso.recompute.records.CanonicalRow;
import ccso.recompute.records.FileRefusal;
import ccso.recompute.records.FileRefused;
import ccso.recompute.records.HandedInFile;
import ccso.recompute.records.Loading;
import ccso.recompute.records.MalformedLine;
import ccso.recompute.records.RejectReason;
import ccso.recompute.records.SourceLayout;
import ccso.recompute.records.Staging;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/// Any export of rows and columns, read by a saved [Mapping].
public final class MappedRecords implements SourceLayout {

  private static final int TOLD_EVERY = 10_000;

  private final Mapping mapping;

  public MappedRecords(Mapping mapping) {
    this.mapping = mapping;
  }

  @Override
  public String code() {
    return "mapped " + mapping.table().name();
  }

  @Override
  public void read(HandedInFile file, Staging staging, Loading watcher)
      throws FileRefused, IOException, SQLException {
    try (Cells cells = OpenCells.cells(file)) {
      Cells.Row header = cells.next();
      if (header == null) {
        throw new FileRefused(new FileRefusal.Empty(file.path().toString()));
      }
      if (header.fault() != null) {
        throw new FileRefused(new FileRefusal.NotUtf8(file.path().toString(), 1));
      }
      new Reading(file, List.of(header.cells()), staging).all(cells, watcher);
    }
  }

  /// One reading of one file.
  private final class Reading {

    private final HandedInFile file;
    private final List<String> header;
    private final Staging staging;
    private final MappedRow row;
    private final CanonicalRow record = new CanonicalRow(mapping.table());
    private final NumbersSeen numbers;
    private final UnitsSeen units = new UnitsSeen();
    private final String path;
    private String otherSite = "";
    private long ofOtherSite;

    Reading(HandedInFile file, List<String> header, Staging staging) throws FileRefused {
      this.file = file;
      this.header = header;
      this.staging = staging;
      path = file.path().toString();
      row = new MappedRow(mapping, header, path, staging.clock());
      numbers = new NumbersSeen(header);
    }

    void all(Cells cells, Loading watcher) throws FileRefused, IOException, SQLException {
      for (Cells.Row next = cells.next(); next != null; next = cells.next()) {
        staging.line();
        one(next);
        if (staging.rows() % TOLD_EVERY == 0) {
          watcher.tell(cells.rawBytes(), file.size(), staging.rows());
          requireSoundSoFar();
        }
      }
      requireSoundSoFar();
      if (ofOtherSite > 0
          && ofOtherSite == staging.rejections()
          && staging.rejections() == staging.rows()) {
        throw new FileRefused(new FileRefusal.OtherSite(path, Shown.name(otherSite)));
      }
    }

    private void one(Cells.Row next) throws SQLException {
      try {
        requireReadable(next);
        numbers.look(next);
        row.fill(record.clear(), next.cells());
        units.look(record);
        staging.add(record, next.number(), fingerprint(next));
      } catch (MalformedLine malformed) {
        if (malformed.reason() == RejectReason.OTHER_SITE) {
          ofOtherSite++;
          otherSite = row.site(next.cells());
        }
        staging.reject(malformed.at(next.number()), next.raw());
      }
    }

    /// Only tables with a key ask whether two rows are the same.
    private static long fingerprint(Cells.Row next) {
      return Fingerprint.of(next.raw());
    }

    private void requireReadable(Cells.Row next) throws MalformedLine {
      if (next.fault() != null) {
        throw next.fault();
      }
      String[] cells = next.cells();
      if (cells.length == 1 && cells[0].isBlank()) {
        throw new MalformedLine(RejectReason.BLANK_LINE, "", "");
      }
      if (cells.length != header.size()) {
        throw new MalformedLine(RejectReason.COLUMN_COUNT, "", Integer.toString(cells.length));
      }
      if (cells[0].equals(header.getFirst()) && Arrays.asList(cells).equals(header)) {
        throw new MalformedLine(RejectReason.HEADER_AGAIN, "", "");
      }
    }

    private void requireSoundSoFar() throws FileRefused {
      numbers.requireMasked(path);
      units.requireAgreement(path);
    }
  }
}
