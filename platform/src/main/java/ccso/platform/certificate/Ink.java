package ccso.platform.certificate;

/// A colour of the certificate, red, green and blue.
record Ink(int rgb) {

  static final Ink PAPER = new Ink(0xFFFDF8);
  static final Ink SEAL = new Ink(0xB3261E);
  static final Ink GOLD = new Ink(0xB8893A);
  static final Ink GOLD_TEXT = new Ink(0x7D5A16);
  static final Ink BLACK = new Ink(0x1C140C);
  static final Ink TEXT = new Ink(0x221A12);
  static final Ink SECOND = new Ink(0x4A3F30);
  static final Ink LABEL = new Ink(0x6B5A3A);
  static final Ink NOTE = new Ink(0x6F5E3E);

  /// As it would look through so much of it on the paper. Mixed here rather than laid over as
  /// transparency, which some printers flatten badly.
  Ink faint(double share) {
    return new Ink(
        mix(red(), PAPER.red(), share) << 16
            | mix(green(), PAPER.green(), share) << 8
            | mix(blue(), PAPER.blue(), share));
  }

  private static int mix(int over, int under, double share) {
    return (int) Math.round(over * share + under * (1 - share));
  }

  int red() {
    return rgb >> 16 & 0xFF;
  }

  int green() {
    return rgb >> 8 & 0xFF;
  }

  int blue() {
    return rgb & 0xFF;
  }
}
