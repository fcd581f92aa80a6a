package ccso.platform.workbook;

import ccso.platform.basis.Actor;
import ccso.platform.basis.NotFound;
import ccso.platform.site.Words;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A workbook comes back (导入): first read and shown as a difference, then, if the person says so,
/// taken. The difference is counted again at that moment, so what changed meanwhile is not
/// overwritten.
///
/// Refuses: every [WorkbookRefusal], and what the list itself refuses.
@Component
class TakeWorkbook {
  private final Map<String, RoundTrip> lists;
  private final Imports imports;
  private final InstantSource clock;

  TakeWorkbook(List<RoundTrip> lists, Imports imports, InstantSource clock) {
    this.lists =
        lists.stream().collect(Collectors.toUnmodifiableMap(RoundTrip::code, Function.identity()));
    this.imports = imports;
    this.clock = clock;
  }

  /// A workbook shown to the person who sent it.
  record Shown(Imports.Import sent, RoundTrip list, Table table, Difference difference) {}

  RoundTrip list(String code) {
    RoundTrip list = lists.get(code);
    if (list == null) {
      throw new NotFound(code);
    }
    return list;
  }

  @Transactional
  UUID receive(
      Actor.Person person, String code, String subject, String fileName, byte[] file, Words words) {
    Table table = list(code).table(person, subject, words);
    Arrived arrived = ReadWorkbook.read(file, table);
    return imports.add(code, subject, fileName, arrived, person.id(), clock.instant());
  }

  Shown show(Actor.Person person, UUID id, Words words) {
    Imports.Import sent =
        imports.find(id, person.id()).orElseThrow(() -> new NotFound(id.toString()));
    RoundTrip list = list(sent.code());
    Table table = list.table(person, sent.subject(), words);
    return new Shown(
        sent, list, table, Difference.of(table, sent.arrived(), cell -> list.read(cell, words)));
  }

  /// @return rows taken; 0 where they had been taken before
  @Transactional
  int apply(Actor.Person person, UUID id, Words words) {
    Shown shown = show(person, id, words);
    if (!imports.markApplied(id, clock.instant())) {
      return 0;
    }
    shown.list().apply(person, shown.sent().subject(), shown.difference().changes(), words);
    return shown.difference().changes().size();
  }
}
