package ccso.platform.evidence;

import java.util.regex.Pattern;

/// Where a form wants to go on: another page of the same case, or the page this room would choose.
/// Never anywhere else, whatever the form says.
final class ReturnAddress {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/._?=&%#:-]*");

  private ReturnAddress() {}

  static String of(String asked, String caseNumber, String otherwise) {
    return asked.startsWith("/cases/" + caseNumber + "/")
            && PLAIN.matcher(asked).matches()
            && !asked.contains("..")
        ? asked
        : otherwise;
  }
}
