package ccso.judging;

/// Number of an assessment category (评审类别), from 1.
public record CategoryNo(int value) implements Comparable<CategoryNo> {

  public CategoryNo {
    RefusedFacts.ifOutside(value, 1, 9999, "category.no");
  }

  @Override
  public int compareTo(CategoryNo other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
