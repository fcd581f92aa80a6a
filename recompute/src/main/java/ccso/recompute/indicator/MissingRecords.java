package ccso.recompute.indicator;

/// Records without which an indicator cannot be computed.
///
/// @param table canonical
/// @param column in which no record says anything; empty where the table has no record at all
public record MissingRecords(String table, String column) {}
