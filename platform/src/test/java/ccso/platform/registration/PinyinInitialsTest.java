package ccso.platform.registration;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.platform.engine.TestDatabase;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The database's pinyin initials, as people type them.
class PinyinInitialsTest {
  private final JdbcClient sql = JdbcClient.create(TestDatabase.fresh().app());

  @ParameterizedTest
  @CsvSource({
    "江淮云听信息服务有限公司, jhytxxfwyxgs",
    "海岬客户服务有限公司, hjkhfwyxgs",
    "临川银行演示股份有限公司, lcyhysgfyxgs",
    "北辰政务热线演示中心, bczwrxyszx",
    "重庆长江音乐, cqcjyy",
    "长沙、长春、厦门, csccxm",
    "阿波罗（中国）12345, ablzg12345",
    "ABC 呼叫中心, abchjzx",
    "欧诺怕特日瓦, onptrw",
    "昂恩鹅二, aeee",
    "娘女绿吕, nnll",
    "𠀀, ''",
    "。·-, ''"
  })
  void aNameIsSpeltByTheFirstLettersOfItsSyllables(String name, String initials) {
    assertThat(initials(name)).isEqualTo(initials);
  }

  /// One character for each syllable that begins a letter or ends it, so that no bound is off.
  @Test
  void everyLetterBeginsAndEndsWhereItShould() {
    Map<String, String> bounds =
        Map.ofEntries(
            Map.entry("a", "啊奥"),
            Map.entry("b", "八不"),
            Map.entry("c", "擦错"),
            Map.entry("d", "搭多"),
            Map.entry("e", "额尔"),
            Map.entry("f", "发复"),
            Map.entry("g", "嘎过"),
            Map.entry("h", "哈或"),
            Map.entry("j", "机军"),
            Map.entry("k", "卡阔"),
            Map.entry("l", "拉落"),
            Map.entry("m", "妈目"),
            Map.entry("n", "那诺"),
            Map.entry("o", "哦偶"),
            Map.entry("p", "怕普"),
            Map.entry("q", "七群"),
            Map.entry("r", "然若"),
            Map.entry("s", "撒所"),
            Map.entry("t", "他拓"),
            Map.entry("w", "挖物"),
            Map.entry("x", "西寻"),
            Map.entry("y", "呀运"),
            Map.entry("z", "杂作"));
    bounds.forEach(
        (letter, words) -> assertThat(initials(words)).as(words).isEqualTo(letter + letter));
  }

  private String initials(String name) {
    return sql.sql("select pinyin_initials(?)").param(name).query(String.class).single();
  }
}
