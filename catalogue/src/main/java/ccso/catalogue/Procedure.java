package ccso.catalogue;

import java.util.List;

/// The steps of an assessment (评审四步骤), in order.
public record Procedure(Text name, List<ProcedureStep> steps, Provenance provenance) {

  public Procedure {
    steps = List.copyOf(steps);
  }
}
