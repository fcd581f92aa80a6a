package ccso.recompute;

import ccso.recompute.CommandLine.BadArgument;
import ccso.recompute.records.FileRefused;
import ccso.recompute.records.LoadedFile;
import ccso.recompute.records.Loading;
import ccso.recompute.records.RecordStore;
import ccso.recompute.source.LoadAny;
import ccso.recompute.source.Mapping;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Files and `--options` of a verb.
record Arguments(List<Path> files, Map<String, String> options, boolean help) {

  private static final Set<String> KNOWN =
      Set.of(
          "--lang",
          "--declared",
          "--zone",
          "--mapping",
          "--run",
          "--cards",
          "--key",
          "--out",
          "--digits",
          "--nonce",
          "--commitment",
          "--threshold",
          "--seats",
          "--seed",
          "--month",
          "--months",
          "--per-month",
          "--defect",
          "--strength");

  static Arguments of(List<String> arguments) throws BadArgument {
    List<Path> files = new ArrayList<>();
    Map<String, String> options = new LinkedHashMap<>();
    boolean help = false;
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals("--help") || argument.equals("-h")) {
        help = true;
      } else if (KNOWN.contains(argument)) {
        if (i + 1 == arguments.size()) {
          throw new BadArgument("argument.lacks-value", argument);
        }
        options.put(argument, arguments.get(++i));
      } else if (argument.startsWith("-")) {
        throw new BadArgument("argument.unknown", argument);
      } else {
        files.add(path(argument));
      }
    }
    return new Arguments(files, options, help);
  }

  private static Path path(String argument) throws BadArgument {
    try {
      return Path.of(argument);
    } catch (InvalidPathException _) {
      throw new BadArgument("refusal.not-there", argument);
    }
  }

  Optional<String> option(String name) {
    return Optional.ofNullable(options.get(name));
  }

  String needed(String name) throws BadArgument {
    return option(name).orElseThrow(() -> new BadArgument("argument.needed", name));
  }

  int number(String name, int otherwise) throws BadArgument {
    String value = options.get(name);
    if (value == null) {
      return otherwise;
    }
    if (!value.matches("[0-9]{1,8}")) {
      throw new BadArgument("argument.bad-number", name, value);
    }
    return Integer.parseInt(value);
  }

  List<Path> someFiles() throws BadArgument {
    if (files.isEmpty()) {
      throw new BadArgument("argument.needs-file");
    }
    return files;
  }

  private ZoneId zone() throws BadArgument {
    String zone = options.getOrDefault("--zone", "Asia/Shanghai");
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException _) {
      throw new BadArgument("argument.bad-zone", zone);
    }
  }

  /// Text of a file named by an option.
  Optional<String> textOf(String name) throws BadArgument, IOException {
    Optional<String> file = option(name);
    if (file.isPresent() && !Files.isRegularFile(path(file.get()))) {
      throw new BadArgument("refusal.not-there", file.get());
    }
    return file.isPresent() ? Optional.of(Files.readString(path(file.get()))) : Optional.empty();
  }

  /// Loads every file into the store and says a line about each.
  void load(RecordStore store, Messages messages, PrintStream out)
      throws BadArgument, FileRefused, IOException, SQLException {
    Optional<Mapping> mapping = textOf("--mapping").map(Mapping::of);
    LoadAny any = new LoadAny(store, zone());
    for (Path file : someFiles()) {
      LoadedFile loaded = any.load(file, mapping, Loading.UNWATCHED);
      out.println(
          messages.say(
              "loaded",
              loaded.name(),
              loaded.layout(),
              loaded.rows(),
              loaded.rejected(),
              loaded.sha256()));
      loaded
          .rejectedByReason()
          .forEach((reason, count) ->
              out.println(
                  "  " + messages.say("report.reason-count", count, messages.say(reason, "…"))));
    }
  }
}
