package ccso.catalogue;

/// The assessment guide (评审指导手册) that the edition holds.
///
/// @param version such as 2026.1
/// @param note what the guide is and is not
public record Guide(String version, Text note) {}
