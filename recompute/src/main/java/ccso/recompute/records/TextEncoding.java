package ccso.recompute.records;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/// Tells the encoding of a text by its first bytes: the ones that exports of this country come in.
final class TextEncoding {

  static final Charset GB18030 = Charset.forName("GB18030");

  /// So many Chinese characters in a row of UTF-8 do not happen by chance in GB18030.
  private static final int NO_CHANCE = 3;

  private TextEncoding() {}

  static Charset of(byte[] start) {
    if (startsWith(start, 0xff, 0xfe)) {
      return StandardCharsets.UTF_16; // takes the mark, which it keeps out of the text
    }
    if (startsWith(start, 0xfe, 0xff)) {
      return StandardCharsets.UTF_16;
    }
    int even = zeros(start, 0);
    int odd = zeros(start, 1);
    if (even + odd > start.length / 4) {
      return odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }
    return utf8(start) ? StandardCharsets.UTF_8 : GB18030;
  }

  /// Whether a line of a GB18030 file is UTF-8 after all; the other way round decoding fails.
  static boolean mixed(Charset charset, byte[] line, int length) {
    if (!charset.equals(GB18030)) {
      return false;
    }
    int threes = 0;
    for (int i = 0; i < length; i++) {
      if (line[i] >= 0) {
        continue;
      }
      boolean three =
          (line[i] & 0xf0) == 0xe0
              && i + 2 < length
              && (line[i + 1] & 0xc0) == 0x80
              && (line[i + 2] & 0xc0) == 0x80;
      if (!three) {
        return false;
      }
      threes++;
      i += 2;
    }
    return threes >= NO_CHANCE;
  }

  private static boolean startsWith(byte[] start, int first, int second) {
    return start.length >= 2 && (start[0] & 0xff) == first && (start[1] & 0xff) == second;
  }

  private static int zeros(byte[] start, int parity) {
    int zeros = 0;
    for (int i = parity; i < start.length; i += 2) {
      zeros += start[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  /// A character that the block cuts in two is no fault.
  private static boolean utf8(byte[] start) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result =
        decoder.decode(ByteBuffer.wrap(start), CharBuffer.allocate(start.length + 1), false);
    return !result.isError();
  }
}
