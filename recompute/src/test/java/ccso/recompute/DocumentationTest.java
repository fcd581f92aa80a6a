package ccso.recompute;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.recompute.indicator.Thresholds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// What the documentation shows is what the command prints.
class DocumentationTest {

  private final String documentation = read();

  @Test
  void theRunShownIsTheRun() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
    assertThat(Main.run(List.of(), printed, printed)).isZero();
    String run = out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    assertThat(documentation)
        .as("paste the output of ./ccso recompute into docs/recompute.md")
        .contains("```\n" + run + "```\n");
  }

  @Test
  void theNumberOfLinesListedAndTheUsualLimitsAreTheOnesStated() {
    assertThat(documentation)
        .contains(
            "At most %s lines are listed"
                .formatted(String.format(Locale.ROOT, "%,d", Recomputation.LISTED)))
        .contains(
            "T is %d s and s is %d s"
                .formatted(Thresholds.USUAL.thresholdSeconds(), Thresholds.USUAL.shortSeconds()));
  }

  private static String read() {
    try {
      return Files.readString(Path.of("../docs/recompute.md"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
