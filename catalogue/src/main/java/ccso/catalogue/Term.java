package ccso.catalogue;

/// A code of the catalogue and its name.
public record Term<C>(C code, Text name) {}
