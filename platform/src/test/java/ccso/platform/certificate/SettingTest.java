package ccso.platform.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SettingTest {

  private static final Type TEN = Type.regular(10, Ink.TEXT);

  /// Every character is as wide as the size.
  private static final Setting.Measure SQUARE = (text, type) -> text.length() * type.size();

  @Test
  void whatFitsKeepsItsSize() {
    assertThat(Setting.fit("江淮云听", TEN, 40, 3, SQUARE).type()).isEqualTo(TEN);
  }

  @Test
  void whatNearlyFitsShrinksOnOneLine() {
    Setting setting = Setting.fit("江淮云听服务", TEN, 55, 3, SQUARE);

    assertThat(setting.lines()).containsExactly("江淮云听服务");
    assertThat(setting.type().size()).isBetween(8.9, 9.17);
  }

  @Test
  void whatIsLongerTakesTwoLinesOfLikeLength() {
    Setting setting = Setting.fit("江淮云听信息服务有限公司", TEN, 80, 3, SQUARE);

    assertThat(setting.lines()).containsExactly("江淮云听信息", "服务有限公司");
    assertThat(setting.type().size()).isEqualTo(8);
  }

  @Test
  void aLineNeverStartsWithAClosingMarkNorEndsWithAnOpeningOne() {
    assertThat(Setting.fit("江淮云听、信息服", TEN, 55, 2, SQUARE).lines()).containsExactly("江淮云听、", "信息服");
    assertThat(Setting.fit("江淮云听信息（华东）公司", TEN, 60, 2, SQUARE).lines())
        .noneMatch(line -> line.endsWith("（") || line.startsWith("）"));
  }

  @Test
  void englishBreaksAtSpacesOnly() {
    assertThat(Setting.fit("Jianghuai Yunting Service", TEN, 120, 2, SQUARE).lines())
        .containsExactly("Jianghuai", "Yunting Service");
  }

  @Test
  void onTheLastLineAllowedItShrinksUntilItFits() {
    Setting setting = Setting.fit("x".repeat(100), TEN, 50, 1, SQUARE);

    assertThat(setting.lines()).hasSize(1);
    assertThat(setting.type().size()).isLessThanOrEqualTo(0.5);
  }

  @Test
  void whatNoSizeCanHoldIsRefused() {
    assertThatThrownBy(() -> Setting.fit("x".repeat(10_000), TEN, 1, 1, SQUARE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
