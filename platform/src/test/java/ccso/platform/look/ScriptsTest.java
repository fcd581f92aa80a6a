package ccso.platform.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Scripts come from our own files only, and the pages of strangers have none.
class ScriptsTest {
  private static final Path TEMPLATES = Path.of("src/main/jte");

  static Stream<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      return files.filter(it -> it.toString().endsWith(".jte")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void aTemplateHoldsNoScriptOfItsOwn(Path template) {
    String text = read(template);
    assertThat(text).doesNotContainPattern("<script(?![^>]*\\ssrc=\"/assets/)");
    assertThat(text).doesNotContainPattern("(?i)<[^>]*\\son[a-z]+=|javascript:");
    assertThat(text).doesNotContain("<style");
    assertThat(text)
        .as("nothing is loaded from elsewhere")
        .doesNotContainPattern("(src|href)=\"(https?:)?//");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void onlyIconsAreSentUnescaped(Path template) {
    assertThat(read(template).replace("$unsafe{ccso.platform.site.Icons.shape(name)}", ""))
        .doesNotContain("$unsafe");
  }

  @Test
  void thePagesOfAStrangerWithAQrCodeNeedNoScript() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      assertThat(files.filter(it -> it.getFileName().toString().matches("(v|verif).*\\.jte")))
          .allSatisfy(
              it -> assertThat(read(it)).doesNotContain("scripts").doesNotContain("<script"));
    }
  }

  private static String read(Path template) {
    try {
      return Files.readString(template);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
