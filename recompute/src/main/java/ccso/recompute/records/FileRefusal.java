package ccso.recompute.records;

import java.util.List;

/// Why a whole file is refused. Each says what happened, why, and what to do, in the sentence of
/// its message key; after any of them nothing of the file counts.
public sealed interface FileRefusal {

  /// The file as the caller named it.
  String path();

  /// Nothing is at the path.
  record NotThere(String path) implements FileRefusal {}

  /// The path is a folder.
  record IsAFolder(String path) implements FileRefusal {}

  /// The operating system does not let the file be read, from the start or half-way.
  record NotReadable(String path) implements FileRefusal {}

  /// Not one byte of content.
  record Empty(String path) implements FileRefusal {}

  /// The name ends in `.gz`, the content is something else.
  record NotGzip(String path) implements FileRefusal {}

  /// The gzip stream ends before its end: an upload or copy that was cut off.
  ///
  /// @param lines whole lines that could be read before; they count for nothing
  record TruncatedGzip(String path, long lines) implements FileRefusal {}

  /// The gzip stream contradicts itself: damaged content, or a checksum that differs.
  ///
  /// @param lines whole lines that could be read before; they count for nothing
  record BrokenGzip(String path, long lines) implements FileRefusal {}

  /// Bytes follow the gzip stream, or it has several members: a usual reader drops what it cannot
  /// read there without a word.
  record MoreThanOneGzip(String path) implements FileRefusal {}

  /// A line is not UTF-8; reading on would mean guessing an encoding.
  record NotUtf8(String path, long line) implements FileRefusal {}

  /// The first line is not the header of this layout.
  ///
  /// @param column the first column that differs, counted from 1
  /// @param expected its name in the layout, empty where the layout has no such column
  /// @param found what stands there, empty where nothing does
  record WrongHeader(String path, int column, String expected, String found)
      implements FileRefusal {}

  /// A header and no row under it.
  record NoRows(String path) implements FileRefusal {}

  /// A zip with more than one file in it.
  record SeveralInZip(String path) implements FileRefusal {}

  /// Its content lies in the store already, under this name.
  record AlreadyLoaded(String path, String name) implements FileRefusal {}

  /// The disk of the store has not the room.
  record NoRoom(String path, long neededBytes, long freeBytes) implements FileRefusal {}

  /// A column holds telephone numbers as they are; they must be keyed before they come here.
  ///
  /// @param line of the first number seen
  record NumbersNotMasked(String path, String column, long line) implements FileRefusal {}

  /// A duration column is said to be in one unit, and the clocks of the same rows say another.
  ///
  /// @param rows compared
  record UnitContradicted(String path, String column, long rows) implements FileRefusal {}

  /// Every record is of another site.
  ///
  /// @param found the site that it names
  record OtherSite(String path, String found) implements FileRefusal {}

  /// No layout known fits, and no mapping could be proposed; the column is the first that lacks.
  record NoMapping(String path, String column) implements FileRefusal {}

  /// A workbook or a column file that contradicts itself.
  record BrokenContent(String path) implements FileRefusal {}

  /// Key of the sentence in the bundle `ccso.recompute.messages`.
  default String messageKey() {
    return switch (this) {
      case NotThere _ -> "refusal.not-there";
      case IsAFolder _ -> "refusal.is-a-folder";
      case NotReadable _ -> "refusal.not-readable";
      case Empty _ -> "refusal.empty";
      case NotGzip _ -> "refusal.not-gzip";
      case TruncatedGzip _ -> "refusal.truncated-gzip";
      case BrokenGzip _ -> "refusal.broken-gzip";
      case MoreThanOneGzip _ -> "refusal.more-than-one-gzip";
      case NotUtf8 _ -> "refusal.not-utf8";
      case WrongHeader h when h.expected().isEmpty() -> "refusal.header-too-long";
      case WrongHeader h when h.found().isEmpty() -> "refusal.header-lacks";
      case WrongHeader _ -> "refusal.header-differs";
      case NoRows _ -> "refusal.no-rows";
      case SeveralInZip _ -> "refusal.several-in-zip";
      case AlreadyLoaded _ -> "refusal.already-loaded";
      case NoRoom _ -> "refusal.no-room";
      case NumbersNotMasked _ -> "refusal.numbers-not-masked";
      case UnitContradicted _ -> "refusal.unit-contradicted";
      case OtherSite _ -> "refusal.other-site";
      case NoMapping _ -> "refusal.no-mapping";
      case BrokenContent _ -> "refusal.broken-content";
    };
  }

  /// What the sentence names, in the order of its places; the path is always the first.
  default List<Object> arguments() {
    return switch (this) {
      case TruncatedGzip cut -> List.of(path(), cut.lines());
      case BrokenGzip broken -> List.of(path(), broken.lines());
      case NotUtf8 coded -> List.of(path(), coded.line());
      case WrongHeader h -> List.of(path(), h.column(), h.expected(), h.found());
      case AlreadyLoaded loaded -> List.of(path(), loaded.name());
      case NoRoom room -> List.of(path(), room.neededBytes(), room.freeBytes());
      case NumbersNotMasked bare -> List.of(path(), bare.column(), bare.line());
      case UnitContradicted unit -> List.of(path(), unit.column(), unit.rows());
      case OtherSite other -> List.of(path(), other.found());
      case NoMapping none -> List.of(path(), none.column());
      case NotThere _,
          IsAFolder _,
          NotReadable _,
          Empty _,
          NotGzip _,
          MoreThanOneGzip _,
          SeveralInZip _,
          BrokenContent _,
          NoRows _ ->
          List.of(path());
    };
  }
}
