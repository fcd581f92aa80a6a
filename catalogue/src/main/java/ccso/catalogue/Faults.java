package ccso.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects what is wrong while a catalogue is read, so that all of it is told at once.
final class Faults {

  private final List<String> files = new ArrayList<>();
  private final List<CatalogueFault> found = new ArrayList<>();
  private int gaps;

  /// Names a file that is being read; the order of naming is the order in which faults are told.
  void reading(String file) {
    if (!files.contains(file)) {
      files.add(file);
    }
  }

  void add(Place place, FaultCode code, Object... args) {
    gaps++;
    var words = new ArrayList<String>();
    for (Object arg : args) {
      words.add(String.valueOf(arg));
    }
    found.add(new CatalogueFault(place.file(), place.line(), code, words));
  }

  /// Something is missing for a reason that was told already.
  void addSilently() {
    gaps++;
  }

  /// Grows with everything that is missing or wrong: unchanged means that what was read since is
  /// whole.
  int gaps() {
    return gaps;
  }

  void refuseIfAny() {
    if (gaps > 0) {
      found.sort(
          Comparator.comparingInt((CatalogueFault fault) -> files.indexOf(fault.file()))
              .thenComparingInt(CatalogueFault::line));
      throw new BrokenCatalogue(found.stream().distinct().toList());
    }
  }
}
