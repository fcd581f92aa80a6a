package ccso.platform.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What fits into a message, and what does not.
class MessageTest {
  private static final UUID CASE = UUID.randomUUID();

  static Object sample(MessageFact fact) {
    return switch (fact) {
      case COUNT -> 3;
      case DAY -> LocalDate.of(2026, 12, 1);
      case ITEM -> "5.1.1";
      case LIMIT -> "ACCEPTANCE";
    };
  }

  static Message sample(MessageKind kind) {
    return Message.of(
        kind,
        CASE,
        "SQ-2026-0001",
        "/cases/SQ-2026-0001",
        kind.facts().stream().map(MessageTest::sample).toArray());
  }

  @ParameterizedTest
  @EnumSource
  void everyKindTakesItsFactsAndNoOthers(MessageKind kind) {
    assertThat(sample(kind).facts()).hasSameSizeAs(kind.facts());
    Object[] oneTooMany = new Object[kind.facts().size() + 1];
    java.util.Arrays.fill(oneTooMany, 1);
    assertThatThrownBy(() -> Message.of(kind, CASE, "SQ-2026-0001", "/", oneTooMany))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"服务等级月报.xlsx", "reason", "Some reason", "5.1.1 服务等级", "", "某某有限公司", "../..", "5"})
  void whatSomebodyTypedFitsNowhere(String typed) {
    for (MessageFact fact : MessageFact.values()) {
      assertThatThrownBy(() -> fact.stored(typed))
          .as("%s as %s", typed, fact)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example/",
        "//elsewhere.example/",
        "/\\elsewhere.example",
        "/cases//elsewhere.example",
        "/cases/../desk",
        "javascript:alert(1)",
        "cases/SQ-2026-0001",
        "/cases/服务",
        "/cases/SQ-2026-0001#part",
        "/cases?q=a b",
        ""
      })
  void aMessageLeadsToNoOtherPlaceThanAPageOfThisSite(String place) {
    assertThatThrownBy(() -> Message.alone(MessageKind.MEMBER_JOINED, place))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/cases/SQ-2026-0001",
        "/assess/SQ-2026-0001/judge/5.1.1",
        "/cases/SQ-2026-0001/items?state=OPEN&category=1"
      })
  void aMessageLeadsToAPage(String place) {
    assertThat(Message.alone(MessageKind.MEMBER_JOINED, place).place()).isEqualTo(place);
  }

  @Test
  void theRefusalDoesNotRepeatWhatWasTyped() {
    assertThatThrownBy(() -> MessageFact.ITEM.stored("秘密"))
        .extracting(it -> String.valueOf(it.getMessage()).toLowerCase(Locale.ROOT))
        .asString()
        .doesNotContain("秘密");
  }
}
