package ccso.platform.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What may be uploaded: the list is closed. Pages and markup that browsers run (HTML, SVG, XML)
/// are not on it.
public enum FileType {
  PDF(Family.PDF, "application/pdf", "pdf"),
  DOC(Family.WORD, "application/msword", "doc", "wps"),
  DOCX(
      Family.WORD,
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "docx",
      "wps"),
  XLS(Family.EXCEL, "application/vnd.ms-excel", "xls", "et"),
  XLSX(
      Family.EXCEL,
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "xlsx",
      "et"),
  /// 版式文档, GB/T 33190.
  OFD(Family.OFD, "application/ofd", "ofd"),
  JPEG(Family.IMAGE, "image/jpeg", "jpg", "jpeg"),
  PNG(Family.IMAGE, "image/png", "png"),
  GIF(Family.IMAGE, "image/gif", "gif"),
  BMP(Family.IMAGE, "image/bmp", "bmp"),
  TIFF(Family.IMAGE, "image/tiff", "tif", "tiff"),
  WEBP(Family.IMAGE, "image/webp", "webp"),
  HEIC(Family.IMAGE, "image/heic", "heic", "heif"),
  MP3(Family.AUDIO, "audio/mpeg", "mp3"),
  WAV(Family.AUDIO, "audio/vnd.wave", "wav"),
  M4A(Family.AUDIO, "audio/mp4", "m4a"),
  AAC(Family.AUDIO, "audio/aac", "aac"),
  AMR(Family.AUDIO, "audio/amr", "amr"),
  OGG(Family.AUDIO, "audio/ogg", "ogg", "oga", "opus"),
  FLAC(Family.AUDIO, "audio/flac", "flac"),
  MP4(Family.VIDEO, "video/mp4", "mp4", "m4v"),
  MOV(Family.VIDEO, "video/quicktime", "mov"),
  AVI(Family.VIDEO, "video/x-msvideo", "avi"),
  WMV(Family.VIDEO, "video/x-ms-wmv", "wmv", "wma", "asf"),
  MKV(Family.VIDEO, "video/x-matroska", "mkv", "webm"),
  MPEG(Family.VIDEO, "video/mpeg", "mpg", "mpeg"),
  CSV(Family.TEXT, "text/csv", "csv"),
  TSV(Family.TEXT, "text/tab-separated-values", "tsv"),
  TXT(Family.TEXT, "text/plain", "txt"),
  ZIP(Family.ARCHIVE, "application/zip", "zip"),
  GZIP(Family.ARCHIVE, "application/gzip", "gz");

  /// As people name it; worded under `evidence.family.<name>`.
  public enum Family {
    PDF,
    WORD,
    EXCEL,
    OFD,
    IMAGE,
    AUDIO,
    VIDEO,
    TEXT,
    ARCHIVE
  }

  private final Family family;
  private final String mediaType;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> endings;

  FileType(Family family, String mediaType, String... endings) {
    this.family = family;
    this.mediaType = mediaType;
    this.endings = List.of(endings);
  }

  public Family family() {
    return family;
  }

  public String mediaType() {
    return mediaType;
  }

  /// The usual ending, lower case.
  public String ending() {
    return endings.getFirst();
  }

  boolean endsIn(String ending) {
    return endings.contains(ending.toLowerCase(Locale.ROOT));
  }

  /// The type of a file that was taken.
  static FileType of(String mediaType) {
    return find(mediaType).orElseThrow(() -> new IllegalArgumentException(mediaType));
  }

  static Optional<FileType> find(String mediaType) {
    return List.of(values()).stream().filter(t -> t.mediaType.equals(mediaType)).findFirst();
  }

  static boolean anyEndsIn(String ending) {
    return List.of(values()).stream().anyMatch(t -> t.endsIn(ending));
  }

  /// For the `accept` attribute of a file field: a convenience of the browser, no check.
  public static String accepted() {
    return String.join(
        ",",
        List.of(values()).stream()
            .flatMap(t -> t.endings.stream())
            .distinct()
            .map(e -> "." + e)
            .toList());
  }
}
