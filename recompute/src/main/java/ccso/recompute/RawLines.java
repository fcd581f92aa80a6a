package ccso.recompute;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// The lines of a handed-in file, numbered from 1 as an editor numbers them. A line ends with LF or
/// CRLF; the last one may lack its end.
final class RawLines {

  /// Longer lines are not kept, so that a file without line ends cannot fill the memory.
  static final int LONGEST_LINE_BYTES = 1 << 16;

  /// @param text empty where the line is too long
  record RawLine(long number, String text, boolean tooLong) {}

  private static final int END = -1;

  private final HandedInFile file;
  private final byte[] block = new byte[1 << 16];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(256);
  private final CharsetDecoder strictUtf8 = StandardCharsets.UTF_8.newDecoder();
  private int next;
  private int filled;
  private long number;

  RawLines(HandedInFile file) {
    this.file = file;
  }

  /// Refuses a file that breaks off or contradicts itself here, and a line that is not UTF-8.
  ///
  /// @return null at the end of the file
  @Nullable RawLine next() throws FileRefused, IOException {
    String path = file.path().toString();
    try {
      return nextUnchecked();
    } catch (EOFException _) {
      throw new FileRefused(new FileRefusal.TruncatedGzip(path, number));
    } catch (ZipException _) {
      throw new FileRefused(new FileRefusal.BrokenGzip(path, number));
    } catch (CharacterCodingException _) {
      throw new FileRefused(new FileRefusal.NotUtf8(path, number));
    } catch (IOException _) {
      throw new FileRefused(new FileRefusal.NotReadable(path));
    }
  }

  private @Nullable RawLine nextUnchecked() throws IOException {
    line.reset();
    boolean tooLong = false;
    int b = nextByte();
    if (b == END) {
      return null;
    }
    for (; b != END && b != '\n'; b = nextByte()) {
      if (line.size() < LONGEST_LINE_BYTES) {
        line.write(b);
      } else {
        tooLong = true;
      }
    }
    number++;
    return new RawLine(number, tooLong ? "" : text(), tooLong);
  }

  private String text() throws CharacterCodingException {
    byte[] bytes = line.toByteArray();
    int length = bytes.length;
    if (length > 0 && bytes[length - 1] == '\r') {
      length--;
    }
    return strictUtf8.decode(ByteBuffer.wrap(bytes, 0, length)).toString();
  }

  private int nextByte() throws IOException {
    if (next == filled) {
      next = 0;
      filled = file.read(block);
      if (filled <= 0) {
        filled = 0;
        return END;
      }
    }
    return block[next++] & 0xff;
  }
}
