package ccso.platform.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CertificatePictureTest {

  private static byte[] png;
  private static BufferedImage picture;

  @BeforeAll
  static void draw() throws IOException {
    png = CertificatePicture.png(CertificatePdf.render(Sheets.example()));
    picture = ImageIO.read(new ByteArrayInputStream(png));
  }

  @Test
  void itIsOfTheSizePhonesKeepAndLightEnoughToSend() {
    assertThat(picture.getWidth()).isEqualTo(1240);
    assertThat(picture.getHeight()).isEqualTo(1754);
    assertThat(picture.getColorModel()).isInstanceOf(IndexColorModel.class);
    assertThat(png).hasSizeLessThan(400_000);
  }

  @Test
  void itsCodeLeadsToTheVerifyPageOfItsNumber() throws ReaderException {
    int[] pixels = picture.getRGB(0, 0, 1240, 1754, null, 0, 1240);
    var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(1240, 1754, pixels)));

    String read =
        new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)).getText();

    assertThat(read).isEqualTo("https://verify.ccso.example/v/CCSO202600012R003");
  }

  /// The only red on the sheet is in its border, mark, title and standard number.
  @Test
  void noSealIsDrawn() {
    var zone = CertificatePdf.SEAL_ZONE;
    assertThat(redPixels(zone.left(), zone.top(), zone.diameter())).isZero();
    assertThat(redPixels(85, 20, 40)).as("the mark, so the count counts").isPositive();
  }

  @Test
  void theInksOfTheCertificateKeepTheirColours() {
    assertThat(near(pixelAt(4, 4), Ink.PAPER)).isTrue();
    assertThat(near(pixelAt(7.6, 100), Ink.SEAL)).isTrue();
  }

  private static long redPixels(double left, double top, double side) {
    long red = 0;
    for (double x = left; x < left + side; x += 0.1) {
      for (double y = top; y < top + side; y += 0.1) {
        int pixel = pixelAt(x, y);
        red += (pixel >> 16 & 0xFF) > 2 * (pixel >> 8 & 0xFF) ? 1 : 0;
      }
    }
    return red;
  }

  private static int pixelAt(double x, double y) {
    return picture.getRGB((int) (x / 210 * 1240), (int) (y / 297 * 1754));
  }

  private static boolean near(int pixel, Ink ink) {
    return Math.abs((pixel >> 16 & 0xFF) - ink.red()) < 8
        && Math.abs((pixel >> 8 & 0xFF) - ink.green()) < 8
        && Math.abs((pixel & 0xFF) - ink.blue()) < 8;
  }
}
