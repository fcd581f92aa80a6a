package ccso.platform.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSizeTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0 B",
    "27, 27 B",
    "1023, 1023 B",
    "1024, 1 KB",
    "1536, 1.5 KB",
    "10239, 9.9 KB",
    "10240, 10 KB",
    "1048575, 1023 KB",
    "1048576, 1 MB",
    "209715200, 200 MB",
    "327155712, 312 MB",
    "3221225472, 3 GB",
    "9223372036854775807, 8589934591 GB",
  })
  void isSaidAsPeopleSayIt(long bytes, String said) {
    assertThat(new FileSize(bytes)).hasToString(said);
  }
}
