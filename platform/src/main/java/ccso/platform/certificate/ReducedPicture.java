package ccso.platform.certificate;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// A picture reduced to its most frequent shades, and written as PNG (ISO/IEC 15948).
///
/// A certificate has a dozen inks and their blends with the paper at edges, so that few shades are
/// enough and no dithering is needed. Written here because the JDK's own writer makes the same
/// picture a third larger.
final class ReducedPicture {

  private static final int SHADES = 96;

  /// Bits a channel by which colours are held to be of one shade.
  private static final int BITS = 5;

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private final int width;
  private final int height;
  private final int[] pixels;

  /// By shade, the pixels of it and the sums of their channels.
  private final int[] count = new int[1 << (3 * BITS)];

  private final long[] red = new long[count.length];
  private final long[] green = new long[count.length];
  private final long[] blue = new long[count.length];

  private final int[] colours;
  private final byte[] indexOfShade = new byte[count.length];

  ReducedPicture(BufferedImage picture) {
    width = picture.getWidth();
    height = picture.getHeight();
    pixels = picture.getRGB(0, 0, width, height, null, 0, width);
    for (int pixel : pixels) {
      int shade = shade(pixel);
      count[shade]++;
      red[shade] += pixel >> 16 & 0xFF;
      green[shade] += pixel >> 8 & 0xFF;
      blue[shade] += pixel & 0xFF;
    }
    int[] byFrequency =
        IntStream.range(0, count.length)
            .filter(shade -> count[shade] > 0)
            .boxed()
            .sorted(Comparator.comparingInt(shade -> -count[shade]))
            .mapToInt(this::colour)
            .toArray();
    colours = Arrays.copyOf(byFrequency, Math.min(SHADES, byFrequency.length));
    for (int shade = 0; shade < count.length; shade++) {
      if (count[shade] > 0) {
        indexOfShade[shade] = nearest(colour(shade));
      }
    }
  }

  private static int shade(int pixel) {
    int lost = 8 - BITS;
    int red = (pixel >> 16 & 0xFF) >> lost;
    int green = (pixel >> 8 & 0xFF) >> lost;
    int blue = (pixel & 0xFF) >> lost;
    return (red << (2 * BITS)) | (green << BITS) | blue;
  }

  /// The mean of all pixels of a shade.
  private int colour(int shade) {
    int half = count[shade] / 2;
    long r = (red[shade] + half) / count[shade];
    long g = (green[shade] + half) / count[shade];
    long b = (blue[shade] + half) / count[shade];
    return (int) (r << 16 | g << 8 | b);
  }

  private byte nearest(int colour) {
    int best = 0;
    for (int i = 1; i < colours.length; i++) {
      if (distance(colour, colours[i]) < distance(colour, colours[best])) {
        best = i;
      }
    }
    return (byte) best;
  }

  private static int distance(int one, int other) {
    int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
    int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
    int blue = (one & 0xFF) - (other & 0xFF);
    return red * red + green * green + blue * blue;
  }

  byte[] png() {
    byte eightBits = 8;
    byte byPalette = 3;
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    chunk(png, "IHDR", header.put(eightBits).put(byPalette).array());
    chunk(png, "PLTE", palette());
    chunk(png, "IDAT", deflated());
    chunk(png, "IEND", new byte[0]);
    return png.toByteArray();
  }

  private byte[] palette() {
    ByteBuffer palette = ByteBuffer.allocate(3 * colours.length);
    for (int colour : colours) {
      palette.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
    }
    return palette.array();
  }

  /// Each row after its filter type, 0 for none, as suits pictures with a palette.
  private byte[] deflated() {
    byte[] rows = new byte[(width + 1) * height];
    for (int i = 0; i < pixels.length; i++) {
      rows[i + i / width + 1] = indexOfShade[shade(pixels[i])];
    }
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(rows);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 16];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
    byte[] typed =
        ByteBuffer.allocate(4 + data.length)
            .put(type.getBytes(StandardCharsets.US_ASCII))
            .put(data)
            .array();
    CRC32 check = new CRC32();
    check.update(typed);
    png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    png.writeBytes(typed);
    png.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }
}
