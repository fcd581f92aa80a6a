package ccso.recompute.source;

/// Tells whether two lines of the same key are the same line. Only lines that share a key are ever
/// compared, so 64 well-mixed bits are more than enough.
final class Fingerprint {

  private Fingerprint() {}

  /// FNV-1a over the characters, mixed once more at the end.
  static long of(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
    return hash ^ (hash >>> 29);
  }

  static long and(long fingerprint, String text) {
    return fingerprint * 31 + of(text);
  }
}
