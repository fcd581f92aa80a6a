package ccso.platform.onsite;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/// One line of the agenda (日程).
///
/// @param subject number of a category or of a core item, such as 3 or 3.2
/// @param method code of the edition's vocabulary
/// @param personName of the member of the team who does it
public record AgendaLine(
    LocalDate day,
    LocalTime starts,
    String subject,
    String method,
    String place,
    UUID person,
    String personName) {}
