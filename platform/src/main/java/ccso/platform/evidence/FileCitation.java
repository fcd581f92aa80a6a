package ccso.platform.evidence;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file as texts and addresses name it: A-2, or one version of it, A-2v1.
///
/// @param version absent for the current one
record FileCitation(String label, OptionalInt version) {
  private static final Pattern FORM =
      Pattern.compile("([A-Z]-[1-9][0-9]{0,6})(?:v([1-9][0-9]{0,3}))?");

  /// Empty where nothing can be named so.
  static Optional<FileCitation> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    String version = form.group(2);
    return Optional.of(
        new FileCitation(
            form.group(1),
            version == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(version))));
  }

  boolean names(EvidenceFile file) {
    return file.label().equals(label)
        && (version.isPresent() ? version.getAsInt() == file.version() : file.current());
  }
}
