package ccso.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Things of one kind by their codes, while a catalogue is read.
///
/// A code whose entry is faulty is known all the same: its fault is told once, not at every use.
final class Dictionary<T> {

  private final Faults faults;
  private final FaultCode unknown;
  private final Map<String, Integer> lines = new HashMap<>();
  private final Map<String, T> things = new HashMap<>();
  private final List<T> entries = new ArrayList<>();

  private Dictionary(FaultCode unknown, Faults faults) {
    this.unknown = unknown;
    this.faults = faults;
  }

  /// Reads the list under a name.
  ///
  /// @param unknown the fault of using a code that is not in the list
  static <T> Dictionary<T> read(
      Fields head,
      String list,
      FaultCode unknown,
      Faults faults,
      Function<Fields, Optional<T>> reading) {
    var dictionary = new Dictionary<T>(unknown, faults);
    head.each(list, fields -> dictionary.enter(fields, reading));
    return dictionary;
  }

  List<T> entries() {
    return List.copyOf(entries);
  }

  Optional<T> find(Fields.Word code) {
    if (code.word().isEmpty()) {
      return Optional.empty();
    }
    T thing = things.get(code.word());
    if (thing == null && lines.containsKey(code.word())) {
      faults.addSilently();
    } else if (thing == null) {
      faults.add(code.place(), unknown, code.word());
    }
    return Optional.ofNullable(thing);
  }

  /// Those of a list of codes that are known.
  List<T> findAll(List<Fields.Word> codes) {
    return codes.stream().flatMap(code -> find(code).stream()).toList();
  }

  private Optional<T> enter(Fields fields, Function<Fields, Optional<T>> reading) {
    String code = fields.code("code");
    Optional<T> thing = reading.apply(fields);
    if (code.isEmpty()) {
      return thing;
    }
    Integer first = lines.putIfAbsent(code, fields.placeOf("code").line());
    if (first != null) {
      fields.fault("code", FaultCode.DUPLICATE_CODE, code, first);
    }
    thing.ifPresent(whole -> {
      things.put(code, whole);
      entries.add(whole);
    });
    return thing;
  }
}
