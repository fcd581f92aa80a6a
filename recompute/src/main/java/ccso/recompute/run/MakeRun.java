package ccso.recompute.run;

import ccso.recompute.indicator.DefinitionCard;
import ccso.recompute.indicator.MissingRecords;
import ccso.recompute.indicator.MonthlyFigure;
import ccso.recompute.indicator.RecomputeKpi;
import ccso.recompute.records.LoadedFile;
import ccso.recompute.records.Records;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Recomputes by cards and keeps a record of it.
public final class MakeRun {

  private MakeRun() {}

  public static RunRecord of(Records records, List<DefinitionCard> cards) throws SQLException {
    List<String> lines = new ArrayList<>();
    input(records.files(), lines);
    RecomputeKpi recompute = new RecomputeKpi(records);
    for (DefinitionCard card : cards) {
      card.text().lines().forEach(line -> lines.add("card\t" + line));
      lines.add("card-sha256\t" + card.sha256());
      switch (recompute.by(card)) {
        case RecomputeKpi.NotComputable none -> missing(card, none, lines);
        case RecomputeKpi.Computed computed -> figures(card, computed, lines);
      }
    }
    return new RunRecord(engine(records), lines);
  }

  private static void input(List<LoadedFile> files, List<String> lines) {
    List<String> digests = new ArrayList<>();
    for (LoadedFile file : files) {
      digests.add(file.sha256());
      lines.add(
          String.join(
              "\t",
              "input",
              file.sha256(),
              Long.toString(file.rows()),
              Long.toString(file.rejected()),
              file.layout(),
              file.zone()));
    }
    digests.sort(null);
    lines.add("input-root\t" + sha256(String.join("\n", digests)));
  }

  private static void missing(
      DefinitionCard card, RecomputeKpi.NotComputable none, List<String> lines) {
    for (MissingRecords missing : none.missing()) {
      lines.add(String.join("\t", "missing", card.variant(), missing.table(), missing.column()));
    }
  }

  private static void figures(
      DefinitionCard card, RecomputeKpi.Computed computed, List<String> lines) {
    lines.add("sql-sha256\t" + sha256(computed.view() + computed.indicator().sql()));
    for (MonthlyFigure figure : computed.indicator().figures()) {
      lines.add(
          String.join(
              "\t",
              "result",
              card.variant(),
              figure.month().toString(),
              Long.toString(figure.numerator()),
              Long.toString(figure.denominator())));
    }
  }

  private static String engine(Records records) throws SQLException {
    var about = records.database().connection().getMetaData();
    return about.getDatabaseProductName() + " " + about.getDatabaseProductVersion();
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
