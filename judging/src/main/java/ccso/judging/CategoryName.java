package ccso.judging;

/// Name of a category in both languages, as the edition has it.
public record CategoryName(String zh, String en) {

  public CategoryName {
    RefusedFacts.ifBlank(zh, "category.name.zh");
    RefusedFacts.ifBlank(en, "category.name.en");
  }
}
