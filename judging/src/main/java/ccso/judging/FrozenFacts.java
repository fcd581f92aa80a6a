package ccso.judging;

import ccso.judging.RefusedFacts.Reason;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// [CaseFacts] as the one byte sequence that stands for them, and its digest.
///
/// Report, decision, certificate and checker name the facts by this digest.
public final class FrozenFacts {

  private final CaseFacts facts;
  private final byte[] json;

  private FrozenFacts(CaseFacts facts, byte[] json) {
    this.facts = facts;
    this.json = json;
  }

  public static FrozenFacts of(CaseFacts facts) {
    return new FrozenFacts(facts, CanonicalJson.write(FactsToJson.write(facts)));
  }

  /// Refuses whatever is not exactly what [#of] would have written for some facts.
  public static FrozenFacts read(byte[] json) {
    var frozen = of(FactsFromJson.read(CanonicalJson.parse(json)));
    if (!Arrays.equals(frozen.json, json)) {
      throw new RefusedFacts(Reason.NOT_CANONICAL);
    }
    return frozen;
  }

  public CaseFacts facts() {
    return facts;
  }

  /// Canonical JSON, UTF-8.
  public byte[] json() {
    return json.clone();
  }

  /// Of [#json], 64 lower-case hex digits.
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FrozenFacts that && Arrays.equals(json, that.json);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(json);
  }

  @Override
  public String toString() {
    return facts.caseNumber() + " " + sha256();
  }
}
