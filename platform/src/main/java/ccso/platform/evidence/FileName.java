package ccso.platform.evidence;

import ccso.platform.basis.Refused;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name a file was sent under, safe to show, to keep and to send back.
///
/// @param value last part of what was sent, NFC, at most 200 characters, nothing invisible in it
record FileName(String value) {
  private static final int LONGEST = 200; // characters; 4 bytes each still leave room in a header
  private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z0-9]{1,5})$");

  /// Refuses [EvidenceRefusal.NameUnusable].
  ///
  /// @param sent may be a whole path of the sender's machine: some browsers send one
  static FileName of(String sent) {
    String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    String name = Normalizer.normalize(last, Normalizer.Form.NFC).strip();
    if (name.isEmpty()
        || name.length() > LONGEST
        || name.chars().allMatch(c -> c == '.')
        || name.codePoints().anyMatch(FileName::invisible)) {
      throw new Refused(new EvidenceRefusal.NameUnusable());
    }
    return new FileName(name);
  }

  /// What cannot be seen can deceive: control characters, line ends, and the marks that turn the
  /// reading direction, by which `fdp.exe` shows as `exe.pdf`. Halves of surrogate pairs are no
  /// characters at all.
  private static boolean invisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      case Character.FORMAT -> c != 0x200C && c != 0x200D; // joiners belong to scripts and emoji
      default -> false;
    };
  }

  /// Lower case and without the dot: `pdf`. Empty where there is none; `v1.2` has none, since an
  /// ending has a letter.
  Optional<String> ending() {
    Matcher found = ENDING.matcher(value);
    return found.find() && found.group(1).chars().anyMatch(Character::isLetter)
        ? Optional.of(found.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /// Without its ending; the whole name where nothing else would be left.
  String stem() {
    String stem =
        ending().map(e -> value.substring(0, value.length() - e.length() - 1)).orElse(value);
    return stem.isBlank() ? value : stem.strip();
  }

  /// The name with an ending that says what it is.
  FileName endingIn(FileType type) {
    return ending().isPresent() ? this : new FileName(value + "." + type.ending());
  }

  @Override
  public String toString() {
    return value;
  }
}
