package ccso.recompute.records;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// The lines of a handed-in file, numbered from 1 as an editor numbers them. A line ends with LF or
/// CRLF; the last one may lack its end.
public final class RawLines {

  /// Longer lines are not kept, so that a file without line ends cannot fill the memory.
  public static final int LONGEST_LINE_BYTES = 1 << 16;

  private static final int BLOCK = 1 << 16;

  /// A line, and what is wrong with it as a line; the text is empty where something is.
  public record RawLine(long number, String text, Flaw flaw) {

    /// Refuses a line that cannot be read as one.
    public String sound() throws MalformedLine {
      return switch (flaw) {
        case NONE -> text;
        case TOO_LONG -> throw new MalformedLine(RejectReason.LINE_TOO_LONG, "", "");
        case ENCODING -> throw new MalformedLine(RejectReason.WRONG_ENCODING, "", "");
      };
    }
  }

  public enum Flaw {
    NONE,
    TOO_LONG,
    ENCODING
  }

  private final HandedInFile file;
  private final InputStream content;
  private final boolean strict;
  private final CharsetDecoder decoder;
  private final Charset charset;
  private final byte[] block = new byte[BLOCK];
  private byte[] line = new byte[1 << 10];
  private int length;
  private int next;
  private int filled;
  private long number;

  private RawLines(HandedInFile file, InputStream content, Charset charset, boolean strict) {
    this.file = file;
    this.content = content;
    this.charset = charset;
    this.strict = strict;
    decoder = charset.newDecoder();
  }

  /// Lines of a layout that is UTF-8 and nothing else: any other line refuses the file.
  public static RawLines utf8(HandedInFile file) {
    return new RawLines(file, new Content(file), StandardCharsets.UTF_8, true);
  }

  /// Lines in the encoding that the content shows: UTF-16 by its mark or its zero bytes, UTF-8
  /// where the first block is that, else GB18030. A later line in another encoding is one flawed
  /// line.
  public static RawLines sniffed(HandedInFile file) throws FileRefused {
    return checked(
        file,
        0,
        () -> {
          InputStream content = new Content(file);
          byte[] start = content.readNBytes(BLOCK);
          Charset charset = TextEncoding.of(start);
          InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), content);
          if (charset.name().startsWith("UTF-16")) {
            Reader reader = new InputStreamReader(whole, charset);
            return new RawLines(file, new Utf8Of(reader), StandardCharsets.UTF_8, false);
          }
          return new RawLines(file, whole, charset, false);
        });
  }

  /// The encoding that lines are read in.
  public Charset charset() {
    return charset;
  }

  /// Refuses a file that breaks off or contradicts itself here.
  ///
  /// @return null at the end of the file
  public @Nullable RawLine next() throws FileRefused {
    return checked(file, number, this::nextUnchecked);
  }

  @FunctionalInterface
  private interface Reading<T extends @Nullable Object> {
    T read() throws IOException;
  }

  private static <T extends @Nullable Object> T checked(
      HandedInFile file, long number, Reading<T> reading) throws FileRefused {
    String path = file.path().toString();
    try {
      return reading.read();
    } catch (EOFException _) {
      throw new FileRefused(new FileRefusal.TruncatedGzip(path, number));
    } catch (ZipException _) {
      throw new FileRefused(new FileRefusal.BrokenGzip(path, number));
    } catch (CharacterCodingException _) {
      throw new FileRefused(new FileRefusal.NotUtf8(path, number + 1));
    } catch (IOException _) {
      throw new FileRefused(new FileRefusal.NotReadable(path));
    }
  }

  private @Nullable RawLine nextUnchecked() throws IOException {
    length = 0;
    boolean tooLong = false;
    boolean ended = false;
    boolean any = false;
    while (!ended && (next < filled || fill())) {
      any = true;
      int end = next;
      while (end < filled && block[end] != '\n') {
        end++;
      }
      tooLong |= !keep(next, end);
      ended = end < filled;
      next = ended ? end + 1 : end;
    }
    if (!any) {
      return null;
    }
    RawLine read = tooLong ? new RawLine(number + 1, "", Flaw.TOO_LONG) : decoded();
    number++;
    return read;
  }

  private boolean fill() throws IOException {
    next = 0;
    filled = Math.max(content.read(block), 0);
    return filled > 0;
  }

  private boolean keep(int from, int to) {
    int more = to - from;
    if (length + more > LONGEST_LINE_BYTES) {
      return false;
    }
    if (length + more > line.length) {
      line = Arrays.copyOf(line, Math.max(2 * line.length, length + more));
    }
    System.arraycopy(block, from, line, length, more);
    length += more;
    return true;
  }

  @SuppressWarnings(
      "deprecation") // the only constructor that makes a Latin string without a decoder
  private RawLine decoded() throws CharacterCodingException {
    int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    if (ascii(end)) {
      return new RawLine(number + 1, new String(line, 0, 0, end), Flaw.NONE);
    }
    if (!strict && TextEncoding.mixed(charset, line, end)) {
      return new RawLine(number + 1, "", Flaw.ENCODING);
    }
    try {
      String text = decoder.decode(ByteBuffer.wrap(line, 0, end)).toString();
      boolean marked = number == 0 && !text.isEmpty() && text.charAt(0) == '\uFEFF';
      return new RawLine(number + 1, marked && !strict ? text.substring(1) : text, Flaw.NONE);
    } catch (CharacterCodingException e) {
      if (strict) {
        throw e;
      }
      return new RawLine(number + 1, "", Flaw.ENCODING);
    }
  }

  private boolean ascii(int end) {
    for (int i = 0; i < end; i++) {
      if (line[i] < 0) {
        return false;
      }
    }
    return true;
  }

  /// The content of a file as a stream.
  private static final class Content extends InputStream {

    private final HandedInFile file;
    private final byte[] one = new byte[1];

    Content(HandedInFile file) {
      this.file = file;
    }

    @Override
    public int read() throws IOException {
      return file.read(one) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      if (from == 0 && most == into.length) {
        return file.read(into);
      }
      byte[] part = new byte[most];
      int read = file.read(part);
      System.arraycopy(part, 0, into, from, Math.max(read, 0));
      return read;
    }
  }

  /// Text of another encoding as UTF-8, so that lines are found by their end in bytes.
  private static final class Utf8Of extends InputStream {

    private final Reader reader;
    private final char[] chars = new char[1 << 13];
    private byte[] bytes = new byte[0];
    private int at;

    Utf8Of(Reader reader) {
      this.reader = reader;
    }

    @Override
    public int read() throws IOException {
      return refill() ? bytes[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      if (!refill()) {
        return -1;
      }
      int given = Math.min(most, bytes.length - at);
      System.arraycopy(bytes, at, into, from, given);
      at += given;
      return given;
    }

    private boolean refill() throws IOException {
      while (at == bytes.length) {
        int read = reader.read(chars, 0, chars.length - 1);
        if (read < 0) {
          return false;
        }
        // a pair that lies across two reads is read on, so that no half is ever encoded
        if (Character.isHighSurrogate(chars[read - 1]) && read < chars.length) {
          int low = reader.read();
          if (low >= 0) {
            chars[read++] = (char) low;
          }
        }
        bytes = new String(chars, 0, read).getBytes(StandardCharsets.UTF_8);
        at = 0;
      }
      return true;
    }
  }
}
