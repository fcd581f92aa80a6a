package ccso.recompute.records;

import java.util.regex.Pattern;

/// A line cannot be read without guessing. Carries no stack trace: it is told to the applicant, not
/// to a programmer, and a broken file holds millions.
public final class MalformedLine extends Exception {

  private static final long serialVersionUID = 1;
  private static final int LONGEST_SHOWN = 20;
  private static final Pattern NOT_A_FIGURE = Pattern.compile("[^0-9:./+ -]");

  private final RejectReason reason;
  private final String field;
  private final String found;

  public MalformedLine(RejectReason reason, String field, String found) {
    super(reason.name(), null, false, false);
    this.reason = reason;
    this.field = field;
    this.found = figuresOf(found);
  }

  public RejectReason reason() {
    return reason;
  }

  public RejectedRow at(long line) {
    return new RejectedRow(line, reason, field, found);
  }

  private static String figuresOf(String found) {
    String start = found.length() > LONGEST_SHOWN ? found.substring(0, LONGEST_SHOWN) : found;
    return NOT_A_FIGURE.matcher(start).replaceAll("*");
  }
}
