package ccso.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A catalogue is refused: all its faults, by file in reading order and by line.
public final class BrokenCatalogue extends RuntimeException {

  private final transient List<CatalogueFault> faults;

  BrokenCatalogue(List<CatalogueFault> faults) {
    super(worded(faults, Locale.CHINESE));
    this.faults = List.copyOf(faults);
  }

  public List<CatalogueFault> faults() {
    return faults;
  }

  /// One line for each fault: file, line and reason.
  public String in(Locale locale) {
    return worded(faults, locale);
  }

  private static String worded(List<CatalogueFault> faults, Locale locale) {
    return faults.stream().map(fault -> fault.in(locale)).collect(Collectors.joining("\n"));
  }
}
