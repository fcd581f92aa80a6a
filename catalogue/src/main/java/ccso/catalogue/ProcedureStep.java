package ccso.catalogue;

/// One step of an assessment.
public record ProcedureStep(
    int no, String code, Text name, Text description, Provenance provenance) {}
