package ccso.platform.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.DecoderResult;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrMatrixTest {

  private static final String ADDRESS = "https://verify.ccso.example/v/CCSO202600012R003";

  @Test
  void thePathOfAPageHoldsTheWholeCode() throws ChecksumException, FormatException {
    QrMatrix qr = QrMatrix.of(ADDRESS);
    BitMatrix modules = new BitMatrix(qr.size());
    Matcher run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z").matcher(qr.svgPath());
    while (run.find()) {
      int x = Integer.parseInt(run.group(1));
      modules.setRegion(x, Integer.parseInt(run.group(2)), Integer.parseInt(run.group(3)), 1);
    }

    DecoderResult read = new Decoder().decode(modules);

    assertThat(read.getText()).isEqualTo(ADDRESS);
    assertThat(read.getECLevel()).isEqualTo("M");
  }
}
