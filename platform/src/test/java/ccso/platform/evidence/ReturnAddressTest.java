package ccso.platform.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"/cases/SQ-2026-0043/items/5.5.2", "/cases/SQ-2026-0043/items/5.5.2#slot-1"})
  void anotherPageOfTheCaseIsGoneBackTo(String asked) {
    assertThat(ReturnAddress.of(asked, "SQ-2026-0043", "otherwise")).isEqualTo(asked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://elsewhere.example/",
        "//elsewhere.example/cases/SQ-2026-0043/",
        "/cases/SQ-2026-0044/items",
        "/cases/SQ-2026-0043/../../logout",
        "/cases/SQ-2026-0043/\r\nLocation: x",
        "/cases/SQ-2026-0043/\\elsewhere",
        "javascript:alert(1)"
      })
  void anywhereElseIsNot(String asked) {
    assertThat(ReturnAddress.of(asked, "SQ-2026-0043", "otherwise")).isEqualTo("otherwise");
  }
}
