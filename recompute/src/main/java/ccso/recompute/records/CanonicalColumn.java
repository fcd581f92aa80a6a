package ccso.recompute.records;

import java.util.List;
import java.util.Locale;

/// A column of a canonical table.
///
/// @param codes the codes that a [Kind#CODE] knows, empty for other kinds
/// @param headings under which exports carry it, in lower case
public record CanonicalColumn(
    String table,
    String name,
    Kind kind,
    boolean required,
    List<String> codes,
    String nameZh,
    String nameEn,
    List<String> headings) {

  /// What a column holds, and so how it is stored and read.
  public enum Kind {
    /// Names the record; unlike others of its table.
    KEY("VARCHAR"),
    TEXT("VARCHAR"),
    CODE("VARCHAR"),
    /// UTC without a zone.
    INSTANT("TIMESTAMP"),
    /// The instant whose calendar month on the site's wall clock is the record's month.
    CLOCK("TIMESTAMP"),
    DAY("DATE"),
    /// The day whose calendar month is the record's month.
    DAY_CLOCK("DATE"),
    MILLIS("BIGINT"),
    COUNT("BIGINT"),
    THOUSANDTHS("BIGINT"),
    FLAG("BOOLEAN");

    private final String sqlType;

    Kind(String sqlType) {
      this.sqlType = sqlType;
    }

    String sqlType() {
      return sqlType;
    }

    public boolean textual() {
      return this == KEY || this == TEXT || this == CODE;
    }

    public boolean instant() {
      return this == INSTANT || this == CLOCK;
    }

    public boolean day() {
      return this == DAY || this == DAY_CLOCK;
    }
  }

  public CanonicalColumn {
    codes = List.copyOf(codes);
    headings = List.copyOf(headings);
  }

  /// The name in the language of a reader; Chinese unless English is asked for.
  public String title(Locale reader) {
    return reader.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? nameEn : nameZh;
  }
}
