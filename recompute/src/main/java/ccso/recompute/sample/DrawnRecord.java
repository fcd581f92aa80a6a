package ccso.recompute.sample;

import java.time.YearMonth;

/// A record that was drawn.
///
/// @param rank in its month, from 1
/// @param ticket SHA-256 of seed, comma and key, lower-case hex
/// @param fileId and rowNo lead to the line of the uploaded file
public record DrawnRecord(
    YearMonth month, int rank, String key, String ticket, int fileId, long rowNo) {}
