package ccso.platform.onsite;

import java.time.Instant;

/// What the applicant says of the days of a plan.
///
/// @param note which other days would suit; may be empty where these do
public record PlanAnswer(boolean suits, String note, String byName, Instant at) {}
