package ccso.platform.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.platform.basis.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class FileNameProperties {

  @Property
  void whateverIsSent_theNameIsOneSafePartOrARefusal(@ForAll @StringLength(max = 300) String sent) {
    name(sent).ifPresent(FileNameProperties::isSafe);
  }

  @Property
  void fromAnyFolderTheSameNameComes(
      @ForAll @StringLength(max = 80) String folder,
      @ForAll boolean windows,
      @ForAll @CharRange(from = '一', to = '鿿') @StringLength(min = 1, max = 40) String stem) {
    String sent = folder + (windows ? "\\" : "/") + stem + ".pdf";
    assertThat(FileName.of(sent).value()).isEqualTo(stem + ".pdf");
  }

  @Property
  void takenOnceItIsTakenAgainUnchanged(@ForAll @StringLength(max = 300) String sent) {
    name(sent).ifPresent(name -> assertThat(FileName.of(name.value())).isEqualTo(name));
  }

  private static void isSafe(FileName name) {
    assertThat(name.value())
        .isNotBlank()
        .hasSizeLessThanOrEqualTo(200)
        .doesNotContain("/", "\\", "\0", "\n", "\r", "\u202e");
    assertThat(name.value()).isNotIn(".", "..");
    assertThat(new String(name.value().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(name.value());
  }

  private static Optional<FileName> name(String sent) {
    try {
      return Optional.of(FileName.of(sent));
    } catch (Refused e) {
      return Optional.empty();
    }
  }
}
