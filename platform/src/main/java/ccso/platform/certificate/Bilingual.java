package ccso.platform.certificate;

/// The same words in Chinese and in English; the English may be empty where nobody gave any.
public record Bilingual(String zh, String en) {

  public Bilingual {
    if (zh.isBlank()) {
      throw new IllegalArgumentException("the Chinese words are missing beside: " + en);
    }
  }
}
