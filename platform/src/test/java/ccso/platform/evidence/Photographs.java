package ccso.platform.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/// Photographs as a camera makes them, with what it writes about itself.
public final class Photographs {
  /// Stands in every place a camera may write its position to.
  public static final String POSITION = "POSITION-31.8206N-117.2272E";

  private Photographs() {}

  /// A JPEG with position in Exif, XMP, comment, a maker's segment and after its end.
  public static byte[] withPosition(int orientation) {
    byte[] plain = picture("jpg");
    var out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    out.writeBytes(segment(0xE1, exif(orientation)));
    out.writeBytes(segment(0xE1, latin("http://ns.adobe.com/xap/1.0/\0" + POSITION)));
    out.writeBytes(segment(0xE2, latin("MPF\0" + POSITION)));
    out.writeBytes(segment(0xED, latin("Photoshop 3.0\0" + POSITION)));
    out.writeBytes(segment(0xFE, latin(POSITION)));
    out.write(plain, 2, plain.length - 2);
    out.writeBytes(latin(POSITION));
    return out.toByteArray();
  }

  static byte[] pngWithPosition() {
    byte[] plain = picture("png");
    var out = new ByteArrayOutputStream();
    int afterHead = 8 + 25; // signature, IHDR
    out.write(plain, 0, afterHead);
    for (String type : new String[] {"tEXt", "iTXt", "eXIf"}) {
      byte[] text = latin(POSITION);
      out.writeBytes(
          ByteBuffer.allocate(12 + text.length)
              .putInt(text.length)
              .put(latin(type))
              .put(text)
              .putInt(0)
              .array());
    }
    out.write(plain, afterHead, plain.length - afterHead);
    out.writeBytes(latin(POSITION));
    return out.toByteArray();
  }

  public static byte[] gif() {
    return picture("gif");
  }

  static byte[] picture(String format) {
    BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 64; x++) {
      for (int y = 0; y < 48; y++) {
        image.setRGB(x, y, x * 1000 + y * 31);
      }
    }
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] exif(int orientation) {
    byte[] position = latin(POSITION);
    return ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + position.length)
        .put(latin("Exif\0\0"))
        .putInt(0x4D4D002A)
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) 0x0112)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) orientation)
        .putShort((short) 0)
        .putInt(0)
        .put(position)
        .array();
  }

  private static byte[] segment(int marker, byte[] content) {
    return ByteBuffer.allocate(4 + content.length)
        .put((byte) 0xFF)
        .put((byte) marker)
        .putShort((short) (content.length + 2))
        .put(content)
        .array();
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
