package ccso.recompute;

import ccso.recompute.indicator.Thresholds;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What was asked for on the command line.
///
/// @param until last month of the window of twelve
record CommandLine(
    Optional<Path> file,
    Locale reader,
    Thresholds thresholds,
    Optional<YearMonth> until,
    boolean help) {

  private static final int SECONDS_OF_A_DAY = 86_400;

  /// An argument that cannot be understood, as key and arguments of its message.
  static final class BadArgument extends Exception {

    private static final long serialVersionUID = 1;

    private final String messageKey;
    private final transient Object[] arguments;

    BadArgument(String messageKey, Object... arguments) {
      super(messageKey);
      this.messageKey = messageKey;
      this.arguments = arguments;
    }

    String in(Messages messages) {
      return messages.say(messageKey, arguments);
    }
  }

  /// The language in which even a bad argument is answered: English only where it is asked for
  /// rightly.
  static Locale readerOf(List<String> arguments) {
    int option = arguments.indexOf("--lang");
    boolean english =
        option >= 0 && option + 1 < arguments.size() && arguments.get(option + 1).equals("en");
    return english ? Messages.ENGLISH : Messages.CHINESE;
  }

  static CommandLine parse(List<String> arguments) throws BadArgument {
    Deque<String> rest = new ArrayDeque<>(arguments);
    Optional<Path> file = Optional.empty();
    Optional<YearMonth> until = Optional.empty();
    int threshold = Thresholds.USUAL.thresholdSeconds();
    int shortest = Thresholds.USUAL.shortSeconds();
    boolean help = false;
    while (!rest.isEmpty()) {
      String argument = rest.pop();
      switch (argument) {
        case "--lang" -> language(valueOf(argument, rest));
        case "--threshold" -> threshold = seconds(argument, valueOf(argument, rest));
        case "--short" -> shortest = seconds(argument, valueOf(argument, rest));
        case "--until" -> until = Optional.of(month(valueOf(argument, rest)));
        case "--help", "-h" -> help = true;
        default -> file = Optional.of(only(file, argument));
      }
    }
    return new CommandLine(
        file, readerOf(arguments), new Thresholds(threshold, shortest), until, help);
  }

  private static String valueOf(String option, Deque<String> rest) throws BadArgument {
    if (rest.isEmpty()) {
      throw new BadArgument("argument.lacks-value", option);
    }
    return rest.pop();
  }

  private static void language(String tag) throws BadArgument {
    if (!tag.equals("zh") && !tag.equals("en")) {
      throw new BadArgument("argument.bad-language", tag);
    }
  }

  private static int seconds(String option, String value) throws BadArgument {
    if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > SECONDS_OF_A_DAY) {
      throw new BadArgument("argument.bad-seconds", option, value);
    }
    return Integer.parseInt(value);
  }

  private static YearMonth month(String value) throws BadArgument {
    try {
      return YearMonth.parse(value);
    } catch (DateTimeException _) {
      throw new BadArgument("argument.bad-month", value);
    }
  }

  private static Path only(Optional<Path> before, String argument) throws BadArgument {
    if (argument.startsWith("-")) {
      throw new BadArgument("argument.unknown", argument);
    }
    if (before.isPresent()) {
      throw new BadArgument("argument.second-file", argument);
    }
    try {
      return Path.of(argument);
    } catch (InvalidPathException _) {
      throw new BadArgument("refusal.not-there", argument);
    }
  }
}
