package ccso.platform.certificate;

import static ccso.platform.certificate.CertificateStatus.*;
import static org.assertj.core.api.Assertions.assertThat;

import ccso.platform.certificate.CertificateEvent.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusMovesTest {
  private static final Path DRAWN = Path.of("../docs/generated/certificate-states.md");
  private static final Map<CertificateStatus, Set<Kind>> ALLOWED =
      Map.of(
          VALID, Set.of(Kind.SUSPENDED, Kind.WITHDRAWN, Kind.CANCELLED, Kind.REPLACED),
          SUSPENDED, Set.of(Kind.RESTORED, Kind.WITHDRAWN, Kind.CANCELLED),
          WITHDRAWN, Set.of(),
          CANCELLED, Set.of(),
          EXPIRED, Set.of(),
          REPLACED, Set.of());

  @ParameterizedTest
  @EnumSource
  void whatHasEndedStaysEnded_andWhatIsSuspendedCanComeBack(CertificateStatus from) {
    for (Kind kind : Kind.values()) {
      assertThat(StatusMoves.allows(from, kind))
          .as("%s %s", from, kind)
          .isEqualTo(ALLOWED.getOrDefault(from, Set.of()).contains(kind));
    }
    assertThat(StatusMoves.from(from))
        .containsExactlyInAnyOrderElementsOf(ALLOWED.getOrDefault(from, Set.of()));
  }

  @ParameterizedTest
  @EnumSource
  void everyEntryHasAReasonThatCanStandForIt(Kind kind) {
    assertThat(ReasonClass.of(kind).isEmpty()).isFalse();
  }

  @Test
  @Tag("golden")
  void theTableIsDrawn() throws IOException {
    String drawn = drawn();
    if ("write".equals(System.getProperty("ccso.golden"))) {
      Files.createDirectories(DRAWN.getParent());
      Files.writeString(DRAWN, drawn);
    }
    assertThat(DRAWN).hasContent(drawn);
  }

  private static String drawn() {
    ResourceBundle words = ResourceBundle.getBundle("messages.certificate", Locale.ROOT);
    StringBuilder text =
        new StringBuilder(
            """
            # States of a certificate

            Drawn from `StatusMoves` by `StatusMovesTest`; `./ccso golden` writes it anew. 过期 comes from the calendar: the day
            after the last day of validity, from 有效 and 暂停.

            | From | Entry | To |
            |---|---|---|
            """);
    for (StatusMoves.Move move : StatusMoves.ALL) {
      text.append(
          "| %s `%s` | %s `%s` | %s `%s` |%n"
              .formatted(
                  words.getString("certificatestatus." + move.from()),
                  move.from(),
                  words.getString("kind." + move.kind()),
                  move.kind(),
                  words.getString("certificatestatus." + move.kind().leadsTo()),
                  move.kind().leadsTo()));
    }
    return text.toString();
  }
}
