package ccso.platform.complaint;

import org.jspecify.annotations.Nullable;

/// Tells pictures by their first bytes, whatever they are called.
final class Pictures {
  private Pictures() {}

  /// `image/jpeg` or `image/png`; null for anything else.
  static @Nullable String mediaType(byte[] content) {
    if (starts(content, 0xFF, 0xD8, 0xFF)) {
      return "image/jpeg";
    }
    return starts(content, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n') ? "image/png" : null;
  }

  private static boolean starts(byte[] content, int... wanted) {
    if (content.length < wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if ((content[i] & 0xFF) != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
