package ccso.catalogue;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// One thing that is wrong with a catalogue, and where.
///
/// @param file name of the file inside the catalogue's folder
/// @param line counted from 1; 0 where the whole file is meant
/// @param args what the reason names, in the order of its placeholders
public record CatalogueFault(String file, int line, FaultCode code, List<String> args) {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  public CatalogueFault {
    args = List.copyOf(args);
  }

  /// The reason in the reader's language: English where asked for, otherwise Chinese.
  public String reason(Locale locale) {
    var words = ResourceBundle.getBundle("ccso.catalogue.messages", locale, NO_FALLBACK);
    return new MessageFormat(words.getString("fault." + code), Locale.ROOT).format(args.toArray());
  }

  /// File, line and reason in one line.
  public String in(Locale locale) {
    return line == 0 ? file + ": " + reason(locale) : file + ":" + line + ": " + reason(locale);
  }
}
