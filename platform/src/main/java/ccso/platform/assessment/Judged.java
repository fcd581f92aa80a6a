package ccso.platform.assessment;

/// What came of a judgement.
///
/// @param entry as it was appended, now or when the same was sent first
/// @param before what counted until then
/// @param repeated the same was sent before; nothing was written now
/// @param progress of the stage as it is now
public record Judged(
    DeterminationEntry entry, Judgement before, boolean repeated, Progress progress) {}
