package ccso.platform.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/// A photograph without what the camera wrote about place, device and owner: picture data, colour
/// profile and the way up are kept, all else is left out. Nothing is decoded.
///
/// JPEG by ITU-T T.81 annex B and Exif (CIPA DC-008); PNG by ISO/IEC 15948.
final class PlainPhoto {
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] PROFILE = "ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final int PNG_HEAD = 8; // bytes
  private static final Set<String> TOLD = Set.of("eXIf", "tEXt", "zTXt", "iTXt", "tIME");

  private PlainPhoto() {}

  /// Throws [RuntimeException] where the content breaks off or is no JPEG.
  static byte[] jpeg(byte[] photo) {
    var body = new ByteArrayOutputStream(photo.length);
    int orientation = 1;
    int at = 2;
    while (true) {
      if (at(photo, at) != 0xFF) {
        throw new IllegalArgumentException("no marker at " + at);
      }
      int marker = at(photo, at + 1);
      if (marker == 0xFF) {
        at++;
      } else if (marker == 0xD9) {
        body.write(photo, at, 2);
        return whole(orientation, body.toByteArray());
      } else {
        int end = at + 2 + (standsAlone(marker) ? 0 : length(photo, at + 2));
        if (marker == 0xE1 && startsWith(photo, at + 4, EXIF)) {
          orientation = orientation(Arrays.copyOfRange(photo, at + 4 + EXIF.length, end));
        }
        end = marker == 0xDA ? endOfScan(photo, end) : end;
        if (kept(photo, at, marker)) {
          body.write(photo, at, end - at);
        }
        at = end;
      }
    }
  }

  /// Throws [RuntimeException] where the content breaks off.
  static byte[] png(byte[] photo) {
    var out = new ByteArrayOutputStream(photo.length);
    out.write(photo, 0, PNG_HEAD);
    ByteBuffer in = ByteBuffer.wrap(photo);
    int at = PNG_HEAD;
    String type = "";
    while (!type.equals("IEND")) {
      int size = 12 + in.getInt(at); // length, type, data, check
      type = new String(photo, at + 4, 4, StandardCharsets.ISO_8859_1);
      if (size < 12) {
        throw new IllegalArgumentException("chunk of " + size);
      }
      if (!TOLD.contains(type)) {
        out.write(photo, at, size);
      }
      at += size;
    }
    return out.toByteArray();
  }

  private static byte[] whole(int orientation, byte[] body) {
    var out = new ByteArrayOutputStream(body.length + 40);
    out.write(0xFF);
    out.write(0xD8);
    if (orientation > 1) {
      out.writeBytes(wayUp(orientation));
    }
    out.writeBytes(body);
    return out.toByteArray();
  }

  /// An Exif segment that says which way is up and nothing else.
  private static byte[] wayUp(int orientation) {
    return ByteBuffer.allocate(36)
        .putShort((short) 0xFFE1)
        .putShort((short) 34)
        .put(EXIF)
        .putInt(0x4D4D002A)
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) 0x0112)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) orientation)
        .putShort((short) 0)
        .putInt(0)
        .array();
  }

  /// Of the application segments: JFIF, colour profile, Adobe's transform; no comment.
  private static boolean kept(byte[] photo, int at, int marker) {
    return switch (marker) {
      case 0xE0, 0xEE -> true;
      case 0xE2 -> startsWith(photo, at + 4, PROFILE);
      case 0xFE -> false;
      default -> marker < 0xE1 || marker > 0xEF;
    };
  }

  private static boolean standsAlone(int marker) {
    return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
  }

  private static int endOfScan(byte[] photo, int from) {
    int at = from;
    while (at(photo, at) != 0xFF
        || at(photo, at + 1) == 0
        || (at(photo, at + 1) >= 0xD0 && at(photo, at + 1) <= 0xD7)) {
      at++;
    }
    return at;
  }

  /// 1 to 8; 1 where nothing can be read.
  private static int orientation(byte[] tiff) {
    try {
      ByteBuffer in = ByteBuffer.wrap(tiff);
      in.order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      int directory = in.getInt(4);
      int entries = in.getShort(directory) & 0xFFFF;
      for (int i = 0; i < entries; i++) {
        int entry = directory + 2 + 12 * i;
        if ((in.getShort(entry) & 0xFFFF) == 0x0112) {
          int found = in.getShort(entry + 8);
          return found >= 1 && found <= 8 ? found : 1;
        }
      }
      return 1;
    } catch (IndexOutOfBoundsException broken) {
      return 1;
    }
  }

  private static int length(byte[] photo, int at) {
    int length = at(photo, at) << 8 | at(photo, at + 1);
    if (length < 2) {
      throw new IllegalArgumentException("segment of " + length);
    }
    return length;
  }

  private static boolean startsWith(byte[] photo, int at, byte[] wanted) {
    return at + wanted.length <= photo.length
        && Arrays.equals(photo, at, at + wanted.length, wanted, 0, wanted.length);
  }

  private static int at(byte[] photo, int at) {
    return photo[at] & 0xFF;
  }
}
