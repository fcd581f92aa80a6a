package ccso.platform.casefile;

/// Number of a case as people say it: SQ-2026-0043; gap-free within a year.
public record CaseNumber(String value) {

  static CaseNumber of(int year, int serial) {
    return new CaseNumber("SQ-%d-%04d".formatted(year, serial));
  }

  @Override
  public String toString() {
    return value;
  }
}
