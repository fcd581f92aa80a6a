package ccso.platform.certificate;

import java.io.IOException;

/// The foot of the sheet: the code to scan on the left, issuer and date on the right.
final class SheetFoot {

  private static final double QR_SIDE = 25;
  private static final double QR_TOP = 245;
  private static final double BESIDE_QR = SheetText.LEFT + QR_SIDE + 4;
  private static final double MIDDLE =
      CertificatePdf.SEAL_ZONE.left() + CertificatePdf.SEAL_ZONE.diameter() / 2;
  private static final double ISSUER_WIDTH = 2 * (SheetText.RIGHT + 2 - MIDDLE);
  private static final double BESIDE_WIDTH = MIDDLE - ISSUER_WIDTH / 2 - 2 - BESIDE_QR;

  private final Pen pen;

  SheetFoot(Pen pen) {
    this.pen = pen;
  }

  void draw(CertificateSheet sheet) throws IOException {
    pen.qr(QrMatrix.of(sheet.verifyAddress()), SheetText.LEFT, QR_TOP, QR_SIDE, Ink.BLACK);
    beside(sheet.words().scan().zh(), Type.bold(4, Ink.TEXT), 248.6);
    beside(sheet.words().scan().en(), Type.regular(2.9, Ink.NOTE), 253);
    beside(sheet.verifyDomain(), Type.bold(3.2, Ink.TEXT), 259.2);
    beside(sheet.words().registerPrevails().zh(), Type.regular(2.9, Ink.NOTE), 265.6);
    beside(sheet.words().registerPrevails().en(), Type.regular(2.5, Ink.NOTE), 269.6);
    issuer(sheet);
  }

  private void beside(String text, Type type, double y) throws IOException {
    Setting setting = Setting.fit(text, type, BESIDE_WIDTH, 1, pen);
    pen.text(text, setting.type(), BESIDE_QR, y);
  }

  private void issuer(CertificateSheet sheet) throws IOException {
    underSeal(sheet.issuer().zh(), Type.bold(5.6, Ink.TEXT).tracked(0.06), 256.6);
    underSeal(sheet.issuer().en(), Type.regular(2.8, Ink.SECOND), 262);
    underSeal(SheetText.date(sheet.issued()).zh(), Type.regular(3.6, Ink.TEXT), 269);
  }

  private void underSeal(String text, Type type, double y) throws IOException {
    pen.centred(text, Setting.fit(text, type, ISSUER_WIDTH, 1, pen).type(), MIDDLE, y);
  }
}
