package ccso.catalogue;

import java.util.List;

/// One way to spoil the real catalogue, and where the reader must find it.
///
/// @param from the first words that are replaced; their first occurrence in the file is meant
/// @param until what is replaced ends before these; the end of `from` if blank
/// @param fresh what comes instead; ▸ in it marks where the fault is told, at the start if there is
///   none
record SpoiltCatalogue(
    String what, FaultCode code, String file, String from, String until, String fresh) {

  private static final String MARK = "▸";
  private static final String HEAD = "catalogue.yaml";
  private static final String ONE = "category-1.yaml";
  private static final String CHECKS = "cross-checks.yaml";

  CatalogueCopy of(CatalogueCopy copy) {
    return copy.with(file, edited(copy).replace(MARK, ""));
  }

  /// From 1.
  int line(CatalogueCopy copy) {
    String edited = edited(copy);
    int mark = edited.contains(MARK) ? edited.indexOf(MARK) : copy.text(file).indexOf(from);
    return 1 + (int) edited.substring(0, mark).chars().filter(c -> c == '\n').count();
  }

  @Override
  public String toString() {
    return what;
  }

  private String edited(CatalogueCopy copy) {
    String text = copy.text(file);
    int start = text.indexOf(from);
    int end = until.isEmpty() ? start + from.length() : text.indexOf(until, start);
    if (start < 0 || end < 0) {
      throw new IllegalStateException(what + ": the catalogue holds no such words");
    }
    return text.substring(0, start) + fresh + text.substring(end);
  }

  private static SpoiltCatalogue spoilt(
      String what, FaultCode code, String file, String from, String fresh) {
    return new SpoiltCatalogue(what, code, file, from, "", fresh);
  }

  static List<SpoiltCatalogue> all() {
    return List.of(
        // counts
        spoilt(
            "a count of categories",
            FaultCode.COUNT_DIFFERS,
            HEAD,
            "{categories: 9",
            "{categories: 10"),
        spoilt("a count of items", FaultCode.COUNT_DIFFERS, HEAD, "items: 46", "items: 45"),
        spoilt(
            "a count of requirements",
            FaultCode.COUNT_DIFFERS,
            HEAD,
            "requirements: 279",
            "requirements: 280"),
        spoilt("a count of indicators", FaultCode.COUNT_DIFFERS, HEAD, "kpis: 31", "kpis: 30"),
        spoilt(
            "a count of cross-checks",
            FaultCode.COUNT_DIFFERS,
            HEAD,
            "cross_checks: 45",
            "cross_checks: 44"),
        spoilt("a category's items", FaultCode.COUNT_DIFFERS, HEAD, "items: 7, ", "items: 8, "),
        spoilt(
            "a category's requirements",
            FaultCode.COUNT_DIFFERS,
            HEAD,
            "requirements: 28, ",
            "requirements: 27, "),
        // numbers and keys
        spoilt(
            "a requirement number twice",
            FaultCode.DUPLICATE_NUMBER,
            ONE,
            "\"1.1.4\"\n",
            "\"1.1.3\"\n"),
        spoilt(
            "an item number twice",
            FaultCode.DUPLICATE_NUMBER,
            ONE,
            "  - \"no\": \"1.2\"",
            "  - \"no\": \"1.1\""),
        spoilt(
            "a category number twice",
            FaultCode.DUPLICATE_NUMBER,
            HEAD,
            "{\"no\": 9, ",
            "{\"no\": 8, "),
        spoilt(
            "a relation twice",
            FaultCode.DUPLICATE_NUMBER,
            ONE,
            "[\"1.2.1\"]",
            "[\"1.2.1\", \"1.2.1\"]"),
        spoilt("a key twice", FaultCode.DUPLICATE_KEY, ONE, "R0002", "R0001"),
        spoilt("a key of another shape", FaultCode.BAD_KEY, ONE, "R0002", "1.1.2"),
        spoilt(
            "a number of another item",
            FaultCode.NUMBER_OUTSIDE_PARENT,
            ONE,
            "\"1.1.3\"\n",
            "\"1.2.9\"\n"),
        spoilt(
            "an item of another category",
            FaultCode.NUMBER_OUTSIDE_PARENT,
            ONE,
            "  - \"no\": \"1.6\"",
            "  - \"no\": \"2.8\""),
        spoilt("a number that is none", FaultCode.BAD_NUMBER, ONE, "\"1.1.3\"\n", "\"1.1.03\"\n"),
        spoilt(
            "a category without number",
            FaultCode.BAD_NUMBER,
            HEAD,
            "{\"no\": 9, ",
            "{\"no\": 0, "),
        // references
        spoilt(
            "a relation of one side",
            FaultCode.ONE_SIDED_RELATION,
            ONE,
            "related: []",
            "related: [\"2.1.1\"]"),
        spoilt(
            "a relation to nothing",
            FaultCode.UNKNOWN_REQUIREMENT,
            ONE,
            "related: []",
            "related: [\"1.1.99\"]"),
        spoilt(
            "a cross-check of nothing",
            FaultCode.UNKNOWN_REQUIREMENT,
            CHECKS,
            "{requirement: \"7.1.9\"",
            "{requirement: \"7.1.99\""),
        spoilt(
            "an unknown indicator",
            FaultCode.UNKNOWN_KPI,
            ONE,
            "kpis: [SERVICE_LEVEL,",
            "kpis: [SERVICE_LEVEI,"),
        spoilt(
            "unknown records of a cross-check",
            FaultCode.UNKNOWN_RECORD_KIND,
            CHECKS,
            "records: [AGENT_STATES]",
            "records: [AGENT_STATE]"),
        spoilt(
            "unknown records of an indicator",
            FaultCode.UNKNOWN_RECORD_KIND,
            HEAD,
            "records: [HR]",
            "records: [HRM]"),
        spoilt(
            "an unknown method",
            FaultCode.UNKNOWN_METHOD,
            ONE,
            "method: INTERVIEW",
            "method: INTERVUE"),
        spoilt(
            "an unknown centre type",
            FaultCode.UNKNOWN_CENTRE_TYPE,
            ONE,
            "[COMMERCIAL, CAPTIVE",
            "[COMERCIAL, CAPTIVE"),
        spoilt(
            "an unknown centre type in the list",
            FaultCode.UNKNOWN_CENTRE_TYPE,
            HEAD,
            "{code: INBOUND",
            "{code: UPBOUND"),
        spoilt(
            "an unknown law", FaultCode.UNKNOWN_BASIS, ONE, "code: LABOUR_LAW", "code: LABOR_LAW"),
        spoilt(
            "an unknown provenance",
            FaultCode.UNKNOWN_CODE,
            ONE,
            "        provenance: AUTHORED",
            "        provenance: HEARSAY"),
        spoilt(
            "an unknown kind of evidence",
            FaultCode.UNKNOWN_CODE,
            ONE,
            "kind: DOCUMENT",
            "kind: RUMOUR"),
        spoilt(
            "an unknown effect of open determinations",
            FaultCode.UNKNOWN_CODE,
            HEAD,
            "BLOCKS_RESULT",
            "COUNTS_AS_CONFORMING"),
        // languages and words
        spoilt(
            "no Chinese",
            FaultCode.MISSING_LANGUAGE,
            ONE,
            "  - \"no\": \"1.1\"\n    zh:",
            "  - \"no\": \"1.1\"\n    #"),
        spoilt(
            "blank English",
            FaultCode.MISSING_LANGUAGE,
            ONE,
            "en: \"Strategic Guidelines\"",
            "en: \"  \""),
        spoilt(
            "no English in the evidence",
            FaultCode.MISSING_LANGUAGE,
            ONE,
            ", en: \"Approved multi-year strategic plan\"",
            ""),
        spoilt(
            "a language nobody is told of",
            FaultCode.MISSING_LANGUAGE,
            HEAD,
            "[\"zh-CN\", \"en\"]",
            "[\"en\"]"),
        spoilt(
            "a name unlike the one in front",
            FaultCode.NAME_DIFFERS,
            ONE,
            "1, zh: \"规划及发展方向\"",
            "1, zh: \"规划\""),
        spoilt(
            "a short name too long for its tile",
            FaultCode.TOO_LONG,
            ONE,
            "{zh: \"战略方针\"",
            "{zh: \"战略指导方针\""),
        spoilt("blanks where words belong", FaultCode.BLANK, ONE, "\"R0001\"", "\" \""),
        spoilt(
            "a title too long for a list",
            FaultCode.TOO_LONG,
            ONE,
            "{zh: \"定位使命有批准文件\"",
            "{zh: \"定位使命和服务对象有管理层批准的文件\""),
        spoilt(
            "no title for lists",
            FaultCode.MISSING_FIELD,
            ONE,
            "      - \"no\": \"1.1.1\"\n        key: \"R0001\"\n        short",
            "      - ▸\"no\": \"1.1.1\"\n        key: \"R0001\"\n        # short"),
        // what makes a requirement
        new SpoiltCatalogue(
            "no evidence",
            FaultCode.NO_EVIDENCE,
            ONE,
            "        evidence:\n",
            "        related:",
            "        evidence: []\n"),
        spoilt(
            "a direction for nobody",
            FaultCode.BAD_APPLICABILITY,
            ONE,
            "[COMMERCIAL, CAPTIVE, INBOUND, OUTBOUND]",
            "[COMMERCIAL, CAPTIVE]"),
        spoilt(
            "a tolerance without pairs",
            FaultCode.EMPTY_LIST,
            CHECKS,
            "      pairs:\n        - {sides: [DOCUMENT, ON_SITE], rule: RELATIVE, value: 5}\n        - {sides: [DOCUMENT, DATA], rule: AT_MOST, value: 0}\n",
            "      pairs: []\n"),
        // the front
        spoilt(
            "a line above the whole",
            FaultCode.BAD_PASS_RULE,
            HEAD,
            "  category_threshold: {numerator: 9",
            "  ▸category_threshold: {numerator: 11"),
        spoilt(
            "a line out of reach",
            FaultCode.BAD_PASS_RULE,
            HEAD,
            "  category_threshold: {numerator: 9, denominator: 10, comparison: GE",
            "  ▸category_threshold: {numerator: 10, denominator: 10, comparison: GT"),
        spoilt(
            "a day that never was",
            FaultCode.BAD_DATE,
            HEAD,
            "approved: \"2015-04-30\"",
            "approved: \"2015-04-31\""),
        spoilt("a month that never was", FaultCode.BAD_DATE, HEAD, "\"2014-04\"", "\"2014-13\""),
        spoilt("a code twice", FaultCode.DUPLICATE_CODE, HEAD, "{code: JR02", "{code: JR01"),
        spoilt(
            "a centre type twice",
            FaultCode.DUPLICATE_CODE,
            HEAD,
            "{code: OUTBOUND",
            "{code: INBOUND"),
        spoilt(
            "a cross-check twice", FaultCode.DUPLICATE_CODE, CHECKS, "id: \"X45\"", "id: \"X44\""),
        spoilt("a code in small letters", FaultCode.BAD_CODE, HEAD, "{code: JR02", "{code: jr02"),
        new SpoiltCatalogue(
            "a term left out",
            FaultCode.MISSING_TERM,
            HEAD,
            "  - {code: FOUND, zh",
            "  - {code: INFERRED, zh",
            ""),
        // fields and their types
        spoilt(
            "a field twice",
            FaultCode.DUPLICATE_FIELD,
            ONE,
            "        key: \"R0001\"\n",
            "        key: \"R0001\"\n▸        key: \"R0001\"\n"),
        spoilt(
            "two names of one language",
            FaultCode.DUPLICATE_FIELD,
            ONE,
            "    en: \"Strategic Guidelines\"",
            "    zh-CN: \"方针\"\n    en: \"Strategic Guidelines\""),
        spoilt(
            "a field misspelt",
            FaultCode.UNKNOWN_FIELD,
            ONE,
            "        conforming_when:",
            "        confroming_when:"),
        spoilt(
            "a method of reading papers",
            FaultCode.UNKNOWN_FIELD,
            ONE,
            "{kind: DOCUMENT, ",
            "{kind: DOCUMENT, method: INTERVIEW, "),
        spoilt(
            "a field left out",
            FaultCode.MISSING_FIELD,
            ONE,
            "\"1.1.1\"\n        key: \"R0001\"\n",
            "\"1.1.1\"\n"),
        spoilt("a number where words belong", FaultCode.NOT_TEXT, ONE, "\"R0001\"", "1"),
        spoilt("nothing where words belong", FaultCode.NOT_TEXT, ONE, "\"R0001\"", ""),
        spoilt(
            "words where a number belongs",
            FaultCode.NOT_INTEGER,
            HEAD,
            "numerator: 9",
            "numerator: nine"),
        spoilt(
            "a number beyond all",
            FaultCode.NOT_INTEGER,
            HEAD,
            "numerator: 9",
            "numerator: 99999999999"),
        spoilt(
            "a tolerance without end", FaultCode.NOT_NUMBER, CHECKS, "value: 0.1", "value: .inf"),
        spoilt("perhaps", FaultCode.NOT_BOOLEAN, HEAD, "text_held: false", "text_held: perhaps"),
        spoilt(
            "a list where fields belong",
            FaultCode.NOT_MAPPING,
            HEAD,
            "{value: true, provenance: FOUND}",
            "[true]"),
        spoilt(
            "a word where a list belongs", FaultCode.NOT_LIST, ONE, "related: []", "related: none"),
        // the file itself
        spoilt("an alias", FaultCode.ALIAS_USED, ONE, "related: []", "related: &none []"),
        spoilt(
            "a bracket never closed",
            FaultCode.NOT_YAML,
            ONE,
            "related: []\n        applies_to: [COMMERCIAL, CAPTIVE, INBOUND, OUTBOUND]\n",
            "related: [\n        applies_to: []\n▸"),
        spoilt("a character no text has", FaultCode.NOT_YAML, ONE, "应以机构", "应以\u0007机构"),
        spoilt("half a character", FaultCode.NOT_YAML, ONE, "\"应以机构", "\"\\ud800应以机构"),
        spoilt(
            "a file named outside",
            FaultCode.BAD_FILE_NAME,
            HEAD,
            "file: \"category-9.yaml\"",
            "file: \"../category-9.yaml\""),
        spoilt(
            "a file named twice",
            FaultCode.BAD_FILE_NAME,
            HEAD,
            "file: \"category-9.yaml\"",
            "file: \"category-8.yaml\""),
        spoilt(
            "a file that is not there",
            FaultCode.MISSING_FILE,
            HEAD,
            "file: \"category-9.yaml\"",
            "file: \"category-10.yaml\""));
  }
}
