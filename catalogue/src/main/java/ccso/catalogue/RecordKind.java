package ccso.catalogue;

/// A kind of data records (数据记录), such as contact detail.
///
/// @param row what one row stands for and which columns it has
public record RecordKind(String code, Text name, Text row, Provenance provenance) {}
