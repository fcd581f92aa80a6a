package ccso.catalogue;

/// The place in a law or rule that a requirement rests on; Chinese, because the sources are.
///
/// @param articles such as 第五十一条; empty where the whole is meant
public record Citation(Basis basis, String articles) {

  /// As it is printed.
  public String zh() {
    return articles.isEmpty() ? basis.name().zh() : basis.name().zh() + " " + articles;
  }
}
