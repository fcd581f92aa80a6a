package ccso.platform.site;

import java.security.SecureRandom;

/// What somebody without an account finds a thing again by, as in `YY-7F3K-9QXM-2TDA`: 60 random
/// bits, so that nobody comes upon another's by trying; no letters that are mistaken for digits.
public final class Reference {
  private static final String CHARACTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int GROUPS = 3;
  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Reference() {}

  /// @param kind two capitals that say what it refers to
  public static String of(String kind) {
    StringBuilder reference = new StringBuilder(kind);
    for (int i = 0; i < GROUPS; i++) {
      reference.append('-');
      for (int j = 0; j < GROUP; j++) {
        reference.append(CHARACTERS.charAt(RANDOM.nextInt(CHARACTERS.length())));
      }
    }
    return reference.toString();
  }
}
