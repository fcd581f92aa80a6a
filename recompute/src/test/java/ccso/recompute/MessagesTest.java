package ccso.recompute;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.recompute.records.FileRefusal;
import ccso.recompute.records.RejectReason;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Both languages say the same things, and all of them.
class MessagesTest {

  private static final ResourceBundle CHINESE =
      ResourceBundle.getBundle("ccso.recompute.messages", Locale.ROOT);
  private static final ResourceBundle ENGLISH =
      ResourceBundle.getBundle("ccso.recompute.messages", Locale.ENGLISH);

  @Test
  void englishHasTheKeysOfChineseAndNoOthers() {
    // a bundle falls back to its parent, so each key is asked whether its text is Chinese
    assertThat(new TreeSet<>(ENGLISH.keySet())).isEqualTo(new TreeSet<>(CHINESE.keySet()));
    assertThat(ENGLISH.keySet()).allSatisfy(key -> assertThat(chinese(ENGLISH, key)).isFalse());
    assertThat(CHINESE.keySet())
        .filteredOn(key ->
            !List.of("report.percent", "report.list-separator", "report.colon").contains(key))
        .allSatisfy(key -> assertThat(chinese(CHINESE, key)).isTrue());
  }

  @Test
  void noTextHasAnApostropheWhichAMessageFormatWouldSwallow() {
    assertThat(CHINESE.keySet())
        .noneMatch(key -> CHINESE.getString(key).contains("'"))
        .noneMatch(key -> ENGLISH.getString(key).contains("'"));
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonHasItsSentence(RejectReason reason) {
    assertThat(new Messages(Messages.CHINESE).say(reason, "x")).isNotBlank().doesNotContain("{");
    assertThat(new Messages(Messages.ENGLISH).say(reason, "x")).isNotBlank().doesNotContain("{");
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void everyRefusalNamesItsFileAndSaysWhatToDo(FileRefusal refusal) {
    assertThat(new Messages(Messages.CHINESE).say(refusal))
        .startsWith("没有计算：")
        .contains("february.tsv", "请")
        .doesNotContain("{");
    assertThat(new Messages(Messages.ENGLISH).say(refusal))
        .startsWith("Nothing was computed: ")
        .contains("february.tsv")
        .doesNotContain("{");
  }

  static Stream<FileRefusal> refusals() {
    String path = "february.tsv";
    return Stream.of(
        new FileRefusal.NotThere(path),
        new FileRefusal.IsAFolder(path),
        new FileRefusal.NotReadable(path),
        new FileRefusal.Empty(path),
        new FileRefusal.NotGzip(path),
        new FileRefusal.TruncatedGzip(path, 12_345),
        new FileRefusal.BrokenGzip(path, 12_345),
        new FileRefusal.MoreThanOneGzip(path),
        new FileRefusal.NotUtf8(path, 12_345),
        new FileRefusal.WrongHeader(path, 3, "customer_id", "customer"),
        new FileRefusal.WrongHeader(path, 17, "server", ""),
        new FileRefusal.WrongHeader(path, 18, "", "queue"),
        new FileRefusal.NoRows(path),
        new FileRefusal.SeveralInZip(path),
        new FileRefusal.AlreadyLoaded(path, "january.tsv"),
        new FileRefusal.NoRoom(path, 30_000, 20_000),
        new FileRefusal.NumbersNotMasked(path, "caller", 17),
        new FileRefusal.UnitContradicted(path, "talk", 1_000),
        new FileRefusal.OtherSite(path, "B"),
        new FileRefusal.NoMapping(path, "call_id"),
        new FileRefusal.BrokenContent(path));
  }

  @Test
  void aChineseReaderOnAnEnglishMachineReadsChinese() {
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ENGLISH);
      assertThat(new Messages(Messages.CHINESE).say("report.indicator")).isEqualTo("指标");
    } finally {
      Locale.setDefault(machine);
    }
  }

  private static boolean chinese(ResourceBundle bundle, String key) {
    return bundle
        .getString(key)
        .codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
