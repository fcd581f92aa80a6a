package ccso.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.platform.engine.CannotStart.Reason;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.web.server.PortInUseException;

class StartRefusalsTest {

  @ParameterizedTest
  @EnumSource
  void everyReasonIsOneSentenceInEachLanguage_andNamesWhatItIsAbout(Reason reason) {
    var refusal = new CannotStart(reason, "«first»", "«second»", "«third»");
    String chinese = refusal.sentence(Locale.ROOT);
    String english = refusal.sentence(Locale.ENGLISH);
    assertThat(chinese).endsWith("。").doesNotContain("\n").containsOnlyOnce("。");
    assertThat(english).endsWith(".").doesNotContain("\n", ". ", "{", "}");
    for (String argument : new String[] {"«first»", "«second»", "«third»"}) {
      assertThat(chinese.contains(argument)).isEqualTo(english.contains(argument));
    }
  }

  @Test
  void aPortIsWrittenWithoutThousandsSeparator_howeverDeepItsFailureLies() {
    var failure = new IllegalStateException(new PortInUseException(18080));
    assertThat(StartRefusals.refusalIn(failure).orElseThrow().sentences())
        .contains("端口 18080 ", "Port 18080 ");
  }

  @Test
  void anAddressThatTheSystemRefusesIsTold() {
    var failure = new IllegalStateException(new BindException("Cannot assign requested address"));
    assertThat(StartRefusals.refusalIn(failure))
        .hasValueSatisfying(it -> assertThat(it.reason()).isEqualTo(Reason.ADDRESS_REFUSED));
  }

  @ParameterizedTest
  @CsvSource({"53100, DISK_FULL", "42501, DATABASE_RIGHTS_MISSING"})
  void whatTheServerRefusesForWantOfDiskOrRightsIsTold(String state, Reason reason) {
    var failure = new IllegalStateException(new SQLException("refused", state));
    assertThat(StartRefusals.refusalIn(failure))
        .hasValueSatisfying(it -> assertThat(it.reason()).isEqualTo(reason));
  }

  @Test
  void aBugIsNotDressedUpAsARefusal() {
    assertThat(StartRefusals.refusalIn(new IllegalStateException(new SQLException("x", "42601"))))
        .isEmpty();
  }

  @Test
  void aFullDiskIsKnownByWhatTheSystemSays() {
    Path here = Path.of(".");
    assertThat(DiskSpace.isExhausted(new IOException("write: No space left on device"), here))
        .isTrue();
    assertThat(DiskSpace.isExhausted(new IOException("Permission denied"), here)).isFalse();
  }
}
