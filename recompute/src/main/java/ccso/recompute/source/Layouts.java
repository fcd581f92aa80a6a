package ccso.recompute.source;

import ccso.recompute.records.SourceLayout;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The layouts of source systems that this build knows.
public final class Layouts {

  private static final List<SourceLayout> ALL =
      List.of(
          new AnonymousBank(),
          new QueueLog(),
          new AsteriskCdr(),
          new AsteriskCel(),
          new FreeSwitchCallcenter(),
          new CiscoUccx(),
          new AmazonConnect(),
          new Clink(),
          new AliyunContactCentre());

  private Layouts() {}

  public static List<SourceLayout> all() {
    return ALL;
  }

  /// By its code, as an entry or a run record names it.
  public static Optional<SourceLayout> named(String code) {
    return ALL.stream().filter(layout -> layout.code().equals(code)).findFirst();
  }

  /// The layout that a file's first line shows; empty for exports that need a mapping.
  ///
  /// @param firstLine without its end
  public static Optional<SourceLayout> of(String firstLine) {
    String line = firstLine.startsWith("\uFEFF") ? firstLine.substring(1) : firstLine;
    String small = line.toLowerCase(Locale.ROOT);
    if (AnonymousBank.starts(line)) {
      return named("anonymous-bank");
    }
    if (QueueLog.starts(line)) {
      return named("asterisk-queue-log");
    }
    if (line.startsWith("{") || line.startsWith("[")) {
      return json(line);
    }
    if (small.contains("cc_queue_joined_epoch")) {
      return named("freeswitch-callcenter");
    }
    if (small.contains("linkedid")) {
      return named(small.contains("eventtype") ? "asterisk-cel" : "asterisk-cdr");
    }
    return small.contains("sessionid") && small.contains("disposition")
        ? named("cisco-uccx")
        : Optional.empty();
  }

  private static Optional<SourceLayout> json(String line) {
    if (line.contains("\"ContactId\"") && line.contains("\"InitiationTimestamp\"")) {
      return named("amazon-connect");
    }
    if (line.contains("\"contactDisposition\"")) {
      return named("aliyun-ccc");
    }
    return line.contains("\"uniqueId\"") ? named("tinet-clink") : Optional.empty();
  }
}
