package ccso.platform.certificate;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.util.ArrayList;
import java.util.List;

/// A QR code (ISO/IEC 18004) as rows of dark modules, without its quiet zone of four modules.
public final class QrMatrix {

  private final QrCode code;

  private QrMatrix(QrCode code) {
    this.code = code;
  }

  /// At error correction level M: a seventh of the code may be smudged.
  public static QrMatrix of(String text) {
    return new QrMatrix(
        QrCode.encodeSegments(
            QrSegment.makeSegments(text),
            QrCode.Ecc.MEDIUM,
            QrCode.MIN_VERSION,
            QrCode.MAX_VERSION,
            -1,
            false));
  }

  /// Modules a side.
  public int size() {
    return code.size;
  }

  /// A run of dark modules in one row, left to right.
  record Run(int x, int y, int length) {}

  List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    for (int y = 0; y < code.size; y++) {
      int start = 0;
      for (int x = 0; x <= code.size; x++) {
        if (x < code.size && code.getModule(x, y)) {
          continue;
        }
        if (x > start) {
          runs.add(new Run(start, y, x - start));
        }
        start = x + 1;
      }
    }
    return runs;
  }

  /// The `d` of an SVG path in a view box of [#size] by [#size], a module a unit.
  public String svgPath() {
    StringBuilder d = new StringBuilder();
    for (Run run : runs()) {
      d.append('M').append(run.x()).append(' ').append(run.y());
      d.append('h').append(run.length()).append("v1h-").append(run.length()).append('z');
    }
    return d.toString();
  }
}
