package ccso.catalogue;

import ccso.judging.CategoryNo;

/// Number of a core item: its category and its position in it, from 1, such as 2.9.
public record CoreItemNo(CategoryNo category, int position) implements Comparable<CoreItemNo> {

  public CoreItemNo {
    if (position < 1) {
      throw new IllegalArgumentException("position " + position);
    }
  }

  @Override
  public int compareTo(CoreItemNo other) {
    int byCategory = category.compareTo(other.category);
    return byCategory == 0 ? Integer.compare(position, other.position) : byCategory;
  }

  @Override
  public String toString() {
    return category + "." + position;
  }
}
