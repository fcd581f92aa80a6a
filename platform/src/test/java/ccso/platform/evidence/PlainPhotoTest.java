package ccso.platform.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is left of a photograph once the camera's position is out of it.
class PlainPhotoTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 6, 8})
  void aJpegKeepsItsPictureAndTheWayUpAndNothingElse(int orientation) throws IOException {
    byte[] photo = Photographs.withPosition(orientation);
    assertThat(latin(photo)).contains(Photographs.POSITION);
    byte[] plain = PlainPhoto.jpeg(photo);
    assertThat(latin(plain)).doesNotContain(Photographs.POSITION);
    assertThat(pixels(plain)).isEqualTo(pixels(photo));
    byte[] wayUp = {1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation};
    assertThat(latin(plain).contains(latin(wayUp))).isEqualTo(orientation > 1);
    assertThat(PlainPhoto.jpeg(plain)).as("done once is done").isEqualTo(plain);
  }

  @Test
  void aPngKeepsItsPictureAndNothingElse() throws IOException {
    byte[] photo = Photographs.pngWithPosition();
    byte[] plain = PlainPhoto.png(photo);
    assertThat(latin(plain)).doesNotContain(Photographs.POSITION);
    assertThat(plain).isEqualTo(Photographs.picture("png"));
  }

  @Test
  void whatBreaksOffIsNotKept() {
    byte[] jpeg = Photographs.withPosition(1);
    byte[] png = Photographs.pngWithPosition();
    for (int cut : new int[] {3, 20, 300, 700}) {
      assertThatExceptionOfType(RuntimeException.class)
          .isThrownBy(() -> PlainPhoto.jpeg(Arrays.copyOf(jpeg, cut)));
    }
    for (int cut : new int[] {9, 40}) {
      assertThatExceptionOfType(RuntimeException.class)
          .isThrownBy(() -> PlainPhoto.png(Arrays.copyOf(png, cut)));
    }
  }

  private static int[] pixels(byte[] photo) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo));
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
