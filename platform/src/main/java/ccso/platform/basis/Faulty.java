package ccso.platform.basis;

import java.util.List;

/// A form that cannot be taken, with all its faults at once; what was typed stays with the page
/// that asked.
public final class Faulty extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<FieldFault> faults;

  public Faulty(List<FieldFault> faults) {
    super(faults.toString(), null, false, false);
    this.faults = List.copyOf(faults);
  }

  public List<FieldFault> faults() {
    return faults;
  }
}
