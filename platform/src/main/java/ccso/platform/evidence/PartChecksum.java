package ccso.platform.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// What the sender says about the bytes of one part (tus 1.0, checksum extension).
///
/// @param expected the digest
record PartChecksum(MessageDigest digest, byte[] expected) {
  static final String ALGORITHMS = "sha256";

  /// Of a header like `sha256 47DEQpj8HBSa-_…`.
  static PartChecksum parse(String header) throws NoSuchAlgorithmException {
    String[] parts = header.strip().split(" +", -1);
    if (parts.length != 2 || !parts[0].equals(ALGORITHMS)) {
      throw new NoSuchAlgorithmException(header);
    }
    try {
      return new PartChecksum(
          MessageDigest.getInstance("SHA-256"), Base64.getDecoder().decode(parts[1]));
    } catch (IllegalArgumentException e) {
      throw new NoSuchAlgorithmException(header, e);
    }
  }

  boolean matches() {
    return MessageDigest.isEqual(digest.digest(), expected);
  }
}
