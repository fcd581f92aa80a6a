package ccso.platform.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// A drawn picture in place of a photograph of a forged certificate.
final class DemoPhoto {
  private DemoPhoto() {}

  static byte[] png() {
    BufferedImage picture = new BufferedImage(420, 300, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(new Color(0xD9DEE2));
    pen.fillRect(0, 0, 420, 300);
    pen.setColor(Color.WHITE);
    pen.fillRect(130, 30, 160, 226);
    pen.setColor(new Color(0xB3261E));
    pen.setStroke(new BasicStroke(3));
    pen.drawRect(138, 38, 144, 210);
    pen.drawOval(224, 190, 44, 44);
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
