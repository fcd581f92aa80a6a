package ccso.platform.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/// Which characters the certificate's fonts can print; both weights have the same.
public final class PrintableCharacters {

  /// The planes of the ideographs of GB 18030; the fonts have nothing beyond.
  private static final int BEYOND = 0x30000;

  private PrintableCharacters() {}

  /// The characters of a text that cannot be printed, each once, in order; empty if all can. To be
  /// asked where a name is entered, so that the person who typed it can still help.
  public static List<String> lackingIn(String text) {
    return text.codePoints()
        .filter(code -> !Coverage.CODES.get(code))
        .mapToObj(Character::toString)
        .distinct()
        .toList();
  }

  static void require(Stream<String> texts) {
    texts
        .flatMap(text -> lackingIn(text).stream())
        .findFirst()
        .ifPresent(character -> {
          throw new UnprintableCharacter(character);
        });
  }

  /// Read on first use; the font itself is not kept in memory.
  private static final class Coverage {

    static final BitSet CODES = read();

    private static BitSet read() {
      try (TrueTypeFont font = Face.REGULAR.open()) {
        CmapLookup cmap = font.getUnicodeCmapLookup();
        BitSet codes = new BitSet(BEYOND);
        for (int code = 0; code < BEYOND; code++) {
          codes.set(code, cmap.getGlyphId(code) != 0);
        }
        return codes;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
