package ccso.recompute.source;

import ccso.recompute.records.FileRefused;
import ccso.recompute.records.HandedInFile;
import ccso.recompute.records.RawLines;
import ccso.recompute.records.RawLines.Flaw;
import ccso.recompute.records.RawLines.RawLine;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.zip.GZIPOutputStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Replaces telephone numbers by keys (`脱敏`), at the applicant's place and with the applicant's own
/// secret: `k` and the first 128 bits of HMAC-SHA-256 in hex. The same number gives the same key,
/// so that repeated calls can be counted and nobody can be called.
///
/// What comes out is the file that counts: for its digest, its lines and the way back to them.
public final class MaskNumbers {

  /// @param lines of the file
  /// @param numbers replaced
  /// @param different numbers among them, as far as they were remembered
  public record Masked(long lines, long numbers, long different) {}

  private static final int KEY_BYTES = 16;
  private static final int REMEMBERED = 200_000;

  private final Mac mac;
  private final Map<String, String> keys =
      new LinkedHashMap<>(1 << 12, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > REMEMBERED;
        }
      };
  private long numbers;
  private long different;

  /// @param secret of the applicant, 32 bytes or more
  public MaskNumbers(byte[] secret) {
    if (secret.length < 32) {
      throw new IllegalArgumentException("a secret of 32 bytes at least");
    }
    try {
      mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
    } catch (GeneralSecurityException e) {
      throw new AssertionError("every Java platform has HMAC-SHA-256", e);
    }
  }

  /// Writes the file anew with every number replaced, as UTF-8; packed where the name says so. A
  /// file that is there already is not written over.
  public Masked of(Path from, Path to) throws FileRefused, IOException {
    long lines = 0;
    try (HandedInFile file = HandedInFile.open(from);
        OutputStream raw = Files.newOutputStream(to, StandardOpenOption.CREATE_NEW);
        OutputStream packed = to.toString().endsWith(".gz") ? new GZIPOutputStream(raw) : raw;
        BufferedWriter out =
            new BufferedWriter(new OutputStreamWriter(packed, StandardCharsets.UTF_8))) {
      RawLines read = RawLines.sniffed(file);
      for (RawLine line = read.next(); line != null; line = read.next()) {
        lines++;
        out.write(line.flaw() == Flaw.NONE ? line(line.text()) : "");
        out.write('\n');
      }
    }
    return new Masked(lines, numbers, different);
  }

  /// A line with every number in it replaced.
  String line(String text) {
    Matcher number = TelephoneNumber.ANYWHERE.matcher(text);
    if (!number.find()) {
      return text;
    }
    StringBuilder masked = new StringBuilder();
    do {
      numbers++;
      number.appendReplacement(masked, key(bare(number.group())));
    } while (number.find());
    return number.appendTail(masked).toString();
  }

  /// One way of writing a number: without spaces, hyphens and the country's own code.
  private static String bare(String number) {
    String digits = number.replaceAll("[^0-9]", "");
    if (digits.startsWith("0086")) {
      return digits.substring(4);
    }
    boolean country = digits.startsWith("86") && digits.length() > 11;
    return country ? digits.substring(2) : digits;
  }

  private String key(String number) {
    String known = keys.get(number);
    if (known == null) {
      byte[] code = mac.doFinal(number.getBytes(StandardCharsets.US_ASCII));
      known = "k" + HexFormat.of().formatHex(code, 0, KEY_BYTES);
      keys.put(number, known);
      different++;
    }
    return known;
  }
}
