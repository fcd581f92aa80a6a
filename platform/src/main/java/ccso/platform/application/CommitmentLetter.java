package ccso.platform.application;

import ccso.catalogue.Text;
import java.util.List;

/// The commitment letter (承诺书, deck D25) that an applicant signs: our own words, in both languages,
/// as versioned data.
///
/// Names in braces are filled in: {0} organisation, {1} code of the standard.
public record CommitmentLetter(
    String version, Text title, Text opening, List<Text> clauses, Text closing) {

  public CommitmentLetter {
    clauses = List.copyOf(clauses);
  }

  /// The very words that are signed, Chinese first, for this organisation and standard; plain text,
  /// kept as it is.
  public String text(String organisation, String organisationEn, String standard) {
    StringBuilder zh = new StringBuilder(title.zh()).append("\n\n").append(opening.zh());
    StringBuilder en = new StringBuilder(title.en()).append("\n\n").append(opening.en());
    for (int i = 0; i < clauses.size(); i++) {
      zh.append("\n%d. ".formatted(i + 1)).append(clauses.get(i).zh());
      en.append("\n%d. ".formatted(i + 1)).append(clauses.get(i).en());
    }
    zh.append('\n').append(closing.zh());
    en.append('\n').append(closing.en());
    return filled(zh, organisation, standard) + "\n\n" + filled(en, organisationEn, standard);
  }

  private static String filled(StringBuilder words, String organisation, String standard) {
    return words.toString().replace("{0}", organisation).replace("{1}", standard);
  }
}
