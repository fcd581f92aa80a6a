package ccso.platform.engine;

import java.util.Arrays;
import java.util.Locale;

/// The platform refuses to start, for a reason that whoever started it can do something about.
///
/// Said in one sentence, Chinese and then English; never with a stack trace.
public final class CannotStart extends RuntimeException {

  /// Why; each has its sentence in both languages in `start.properties` and `start_en.properties`.
  public enum Reason {
    /// {0} port
    PORT_IN_USE,
    ADDRESS_REFUSED,
    /// {0} folder
    DATA_FOLDER_NOT_WRITABLE,
    /// {0} folder
    DATA_FOLDER_IN_USE,
    /// {0} folder, {1} major version found, {2} major version needed
    DATA_OF_ANOTHER_MAJOR,
    /// {0} password file
    PASSWORD_FILE_MISSING,
    /// {0} folder
    DISK_FULL,
    /// {0} log file
    ENGINE_FAILED,
    NO_BINARIES_FOR_THIS_MACHINE,
    /// {0} folder
    CANNOT_RUN_AS_ROOT,
    /// {0} host, port and database, without user and password
    DATABASE_UNREACHABLE,
    /// {0} host, port and database
    DATABASE_LOGIN_REFUSED,
    DATABASE_RIGHTS_MISSING,
    /// {0} host, port and database, {1} version found, {2} version needed
    DATABASE_TOO_OLD,
    /// {0} the setting
    DATABASE_SETTING_UNREADABLE,
    /// {0} schema version found, {1} newest version this program knows
    SCHEMA_FROM_NEWER_PROGRAM,
    /// {0} migration that was changed or is missing
    SCHEMA_CHANGED_BY_HAND
  }

  private static final long serialVersionUID = 1;

  private final Reason reason;
  private final transient Object[] arguments;

  public CannotStart(Reason reason, Object... arguments) {
    super(reason + " " + Arrays.toString(arguments));
    this.reason = reason;
    this.arguments = arguments.clone();
  }

  public Reason reason() {
    return reason;
  }

  /// Two lines: the sentence in Chinese, the same in English.
  public String sentences() {
    return sentence(Locale.ROOT) + System.lineSeparator() + sentence(Locale.ENGLISH);
  }

  String sentence(Locale language) {
    return StartMessages.text(language, reason.name(), arguments);
  }
}
