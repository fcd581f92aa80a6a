package ccso.platform.certificate;

/// How a line of text is set.
///
/// @param size of the em in mm
/// @param tracking added between two characters, in em
record Type(Face face, double size, Ink ink, double tracking) {

  static Type regular(double size, Ink ink) {
    return new Type(Face.REGULAR, size, ink, 0);
  }

  static Type bold(double size, Ink ink) {
    return new Type(Face.BOLD, size, ink, 0);
  }

  Type tracked(double em) {
    return new Type(face, size, ink, em);
  }

  Type scaled(double factor) {
    return new Type(face, size * factor, ink, tracking);
  }
}
