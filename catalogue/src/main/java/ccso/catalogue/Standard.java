package ccso.catalogue;

import java.time.LocalDate;

/// The standard that an edition is about (标准).
///
/// @param abbreviation short name in Latin letters, as people say it
/// @param textHeld whether the wording of the standard itself is in the catalogue
public record Standard(
    String code,
    String abbreviation,
    Text name,
    Text kind,
    Text publisher,
    LocalDate approved,
    LocalDate effective,
    boolean textHeld,
    Provenance provenance) {}
