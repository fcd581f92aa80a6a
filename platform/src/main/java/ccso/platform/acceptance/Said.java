package ccso.platform.acceptance;

/// What a clerk says of one item of the checklist.
///
/// @param sentence what is missing, in the words the applicant will read; ignored where nothing is
public record Said(boolean gap, String sentence) {
  static final Said IN_ORDER = new Said(false, "");

  public Said {
    sentence = sentence.strip();
  }
}
