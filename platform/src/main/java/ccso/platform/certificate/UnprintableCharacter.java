package ccso.platform.certificate;

/// A character that the certificate's font lacks, or that cannot be seen: nothing is printed.
///
/// A replacement box in a company's name would make the certificate worthless, so the name is to be
/// checked by [PrintableCharacters] when it is entered; this is the last guard.
public final class UnprintableCharacter extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String character;

  UnprintableCharacter(String character) {
    super("the certificate's font lacks " + describe(character));
    this.character = character;
  }

  /// The character itself, one code point.
  public String character() {
    return character;
  }

  /// For instance `U+1F600 GRINNING FACE`.
  public String name() {
    return describe(character);
  }

  private static String describe(String character) {
    int code = character.codePointAt(0);
    String name = Character.getName(code);
    return "U+%04X %s".formatted(code, name == null ? "UNASSIGNED" : name);
  }
}
