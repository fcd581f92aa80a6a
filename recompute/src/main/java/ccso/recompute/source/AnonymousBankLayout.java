package ccso.recompute.source;

import ccso.recompute.records.MalformedLine;
import ccso.recompute.records.RejectReason;
import ccso.recompute.source.BankCall.Outcome;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The seventeen tab-separated columns of the Anonymous Bank (Technion, 1999), and what one line of
/// them must satisfy.
///
/// A start, an end and a duration must agree; 0:00:00 in both times with a duration of 0 means "did
/// not happen", while 0:00:00 with a duration is midnight itself. Priority is not read; a customer
/// id is only where it is a whole number, since the published file has damaged ones.
final class AnonymousBankLayout {

  static final List<String> COLUMNS =
      List.of(
          "vru+line",
          "call_id",
          "customer_id",
          "priority",
          "type",
          "date",
          "vru_entry",
          "vru_exit",
          "vru_time",
          "q_start",
          "q_exit",
          "q_time",
          "outcome",
          "ser_start",
          "ser_exit",
          "ser_time",
          "server");

  private static final String NOBODY = "NO_SERVER";
  private static final Pattern DATE = Pattern.compile("([0-9]{2})([0-9]{2})([0-9]{2})");
  private static final Pattern TIME = Pattern.compile("([0-9]{1,2}):([0-9]{2}):([0-9]{2})");
  private static final Pattern CUSTOMER = Pattern.compile("[1-9][0-9]*");
  private static final Pattern SECONDS = Pattern.compile("-?[0-9]{1,6}");

  private final String[] fields;

  private AnonymousBankLayout(String[] fields) {
    this.fields = fields;
  }

  static BankCall read(String line) throws MalformedLine {
    if (line.isBlank()) {
      throw new MalformedLine(RejectReason.BLANK_LINE, "", "");
    }
    String[] fields = line.split("\t", -1);
    if (fields.length != COLUMNS.size()) {
      throw new MalformedLine(RejectReason.COLUMN_COUNT, "", Integer.toString(fields.length));
    }
    return new AnonymousBankLayout(fields).call();
  }

  private BankCall call() throws MalformedLine {
    return new BankCall(
        filled("vru+line") + "|" + filled("call_id"),
        date(),
        filled("type"),
        customer(),
        vru(),
        span("q_start", "q_exit", "q_time"),
        outcome(),
        span("ser_start", "ser_exit", "ser_time"),
        Optional.of(filled("server")).filter(name -> !name.equals(NOBODY)));
  }

  /// 0 is nobody; an id in the form 9.9E+9 has lost its digits.
  private String customer() {
    String id = field("customer_id");
    return CUSTOMER.matcher(id).matches() ? id : "";
  }

  private String field(String column) {
    return fields[COLUMNS.indexOf(column)];
  }

  private String filled(String column) throws MalformedLine {
    String value = field(column);
    if (value.isBlank()) {
      throw new MalformedLine(RejectReason.EMPTY_FIELD, column, "");
    }
    return value;
  }

  /// Two-digit years read as POSIX reads them: 69 to 99 are 1969 to 1999.
  private LocalDate date() throws MalformedLine {
    Matcher date = DATE.matcher(field("date"));
    if (!date.matches()) {
      throw malformed(RejectReason.BAD_DATE, "date");
    }
    int year = Integer.parseInt(date.group(1));
    try {
      return LocalDate.of(
          year < 69 ? 2000 + year : 1900 + year,
          Integer.parseInt(date.group(2)),
          Integer.parseInt(date.group(3)));
    } catch (DateTimeException _) {
      throw malformed(RejectReason.BAD_DATE, "date");
    }
  }

  private Outcome outcome() throws MalformedLine {
    return switch (field("outcome")) {
      case "AGENT" -> Outcome.AGENT;
      case "HANG" -> Outcome.HANG;
      case "PHANTOM" -> Outcome.PHANTOM;
      default -> throw malformed(RejectReason.UNKNOWN_OUTCOME, "outcome");
    };
  }

  /// Every call enters the voice menu. Here alone the end may lie before the start, if the duration
  /// is as much below zero: the clock of the menu went back, and no figure is made of it.
  private TimeSpan vru() throws MalformedLine {
    int start = time("vru_entry");
    int end = time("vru_exit");
    int seconds = seconds("vru_time");
    if (end - start != seconds && end + TimeSpan.DAY - start != seconds) {
      throw malformed(RejectReason.DURATION_DIFFERS, "vru_time");
    }
    return new TimeSpan(start, seconds);
  }

  private Optional<TimeSpan> span(String startColumn, String endColumn, String secondsColumn)
      throws MalformedLine {
    int start = time(startColumn);
    int end = time(endColumn);
    int seconds = seconds(secondsColumn);
    if (start == 0 && end == 0 && seconds == 0) {
      return Optional.empty();
    }
    boolean passesMidnight = end < start && end + TimeSpan.DAY - start == seconds;
    if (end < start && !passesMidnight) {
      throw malformed(RejectReason.EXIT_BEFORE_START, endColumn);
    }
    if (end - start != seconds && !passesMidnight) {
      throw malformed(RejectReason.DURATION_DIFFERS, secondsColumn);
    }
    return Optional.of(new TimeSpan(start, seconds));
  }

  private int time(String column) throws MalformedLine {
    Matcher time = TIME.matcher(field(column));
    if (!time.matches()) {
      throw malformed(RejectReason.BAD_TIME, column);
    }
    int hours = Integer.parseInt(time.group(1));
    int minutes = Integer.parseInt(time.group(2));
    int seconds = Integer.parseInt(time.group(3));
    if (hours > 23 || minutes > 59 || seconds > 59) {
      throw malformed(RejectReason.TIME_OUT_OF_RANGE, column);
    }
    return (hours * 60 + minutes) * 60 + seconds;
  }

  private int seconds(String column) throws MalformedLine {
    if (!SECONDS.matcher(field(column)).matches()) {
      throw malformed(RejectReason.BAD_SECONDS, column);
    }
    return Integer.parseInt(field(column));
  }

  private MalformedLine malformed(RejectReason reason, String column) {
    return new MalformedLine(reason, column, field(column));
  }
}
