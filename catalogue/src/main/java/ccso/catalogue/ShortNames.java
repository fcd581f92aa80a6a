package ccso.catalogue;

/// Reads `short`: names made to fit a tile, a chart label or a line of a list.
final class ShortNames {

  private ShortNames() {}

  /// Of a category or core item: at most 5 characters in Chinese and 14 in English.
  static Text ofChart(Fields fields) {
    return read(fields, 5, 14);
  }

  /// Of a requirement: at most 16 characters in Chinese and 60 in English.
  static Text ofRequirement(Fields fields) {
    return read(fields, 16, 60);
  }

  private static Text read(Fields fields, int longestZh, int longestEn) {
    Fields inner = fields.mapping("short");
    Text text = inner.inBothLanguages();
    inner.code("provenance", Provenance.class);
    inner.refuseUnknown();
    refuseLonger(inner, "zh", text.zh(), longestZh);
    refuseLonger(inner, "en", text.en(), longestEn);
    return text;
  }

  private static void refuseLonger(Fields fields, String language, String text, int longest) {
    int length = text.codePointCount(0, text.length());
    if (length > longest) {
      fields.fault(language, FaultCode.TOO_LONG, text, length, longest);
    }
  }
}
