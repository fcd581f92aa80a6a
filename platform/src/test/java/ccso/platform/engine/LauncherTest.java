package ccso.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The script `ccso`, copied to a machine made up for the test: its JDKs are those under `jvm`, its
/// programs those under `bin`.
class LauncherTest {

  private static final List<String> PROGRAMS =
      List.of(
          "cat",
          "chmod",
          "cksum",
          "dirname",
          "find",
          "flock",
          "grep",
          "ls",
          "mkdir",
          "mv",
          "readlink",
          "rm",
          "sort",
          "tail",
          "tr");

  @TempDir Path machine;

  @BeforeEach
  void copyTheScript() throws IOException {
    String script = Files.readString(Path.of("..", "ccso"));
    String elsewhere =
        script
            .replace("/usr/lib/jvm/", machine + "/jvm/")
            .replaceAll(" /(usr|opt)(/[a-z/]+)?/\\*", "");
    Files.createDirectory(machine.resolve("project"));
    program("project/ccso", elsewhere);
    for (String read : List.of("judging", "catalogue", "platform", ".mvn", "pom.xml")) {
      Files.createDirectory(machine.resolve("project").resolve(read));
    }
    Files.createDirectory(machine.resolve("bin"));
    for (String program : PROGRAMS) {
      String found = Files.exists(Path.of("/usr/bin", program)) ? "/usr/bin/" : "/bin/";
      program("bin/" + program, "#!/bin/sh\nexec " + found + program + " \"$@\"\n");
    }
  }

  @Test
  void withoutAJdkItSaysWhatToInstall() throws Exception {
    assertThat(refusal("run")).allMatch(it -> it.contains("JDK 25"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"8", "17.0.15", "24.0.2", "26-ea", "250"})
  void anotherVersionIsNoJdk25(String version) throws Exception {
    jdk("other", version);
    assertThat(refusal("run")).allMatch(it -> it.contains("JDK 25"));
  }

  /// Found, since what is missed next is Maven.
  @ParameterizedTest
  @ValueSource(strings = {"25", "25.0.1", "25-ea", "25+36"})
  void aJdk25IsFoundThoughAnOlderOneComesFirstOnThePath(String version) throws Exception {
    Path old = jdk("a-17", "17.0.15");
    jdk("b-25", version);
    Files.createSymbolicLink(machine.resolve("bin/java"), old.resolve("bin/java"));
    assertThat(refusal("run")).allMatch(it -> it.contains("Maven"));
  }

  @Test
  void theJdkNamedIsTheOneTakenOrRefused() throws Exception {
    jdk("b-25", "25.0.1");
    Path old = jdk("a-17", "17.0.15");
    assertThat(refusal(Map.of("CCSO_JDK", old.toString()), "run"))
        .allMatch(it -> it.contains("CCSO_JDK") && it.contains(old.toString()));
  }

  @Test
  void aFolderThatCannotBeWrittenToIsNamed() throws Exception {
    jdk("25", "25.0.1");
    Files.createFile(machine.resolve("project/.ccso"));
    assertThat(refusal("run")).allMatch(it -> it.contains(machine.resolve("project").toString()));
  }

  @Test
  void aMavenThatCannotFetchIsQuotedBeforeTheAdvice() throws Exception {
    jdk("25", "25.0.1");
    program("bin/mvn", "#!/bin/sh\necho 'no route to the repository'\nexit 1\n");
    List<String> said = said(Map.of(), 1, "run");
    assertThat(said.subList(2, said.size()))
        .hasSize(3)
        .satisfies(it -> assertThat(it.getFirst()).isEqualTo("no route to the repository"))
        .satisfies(it -> assertThat(it.getLast()).contains("settings.xml"));
  }

  @Test
  void whatAFailedBuildSaidIsShown() throws Exception {
    jdk("25", "25.0.1");
    program("project/.ccso/maven-3.10.0/bin/mvn", "#!/bin/sh\necho 'cannot compile'\nexit 1\n");
    List<String> said = said(Map.of(), 1, "run");
    assertThat(said.subList(2, said.size()))
        .hasSize(3)
        .satisfies(it -> assertThat(it.getFirst()).isEqualTo("cannot compile"));
  }

  @ParameterizedTest
  @CsvSource({
    "--port 0x50, 0x50",
    "--port 65536, 65536",
    "--port 123456, 123456",
    "--address localhost, localhost",
    "--port, --port",
    "--address, --address",
    "--prot 80, --prot"
  })
  void anOptionThatCannotBeIsNamedBeforeAnythingIsBuilt(String options, String named)
      throws Exception {
    assertThat(refusal(("run " + options).split(" "))).allMatch(it -> it.contains(named));
  }

  @Test
  void anUnknownVerbIsAnsweredWithThoseThereAre() throws Exception {
    List<String> help = said(Map.of(), 0, "help");
    List<String> said = said(Map.of(), 1, "frob");
    assertThat(said).startsWith(help.toArray(String[]::new)).hasSize(help.size() + 2);
    assertThat(said.getLast()).contains("frob");
  }

  private Path jdk(String name, String version) throws IOException {
    Path jdk = machine.resolve("jvm").resolve(name);
    program("jvm/" + name + "/bin/javac", "#!/bin/sh\nexit 1\n");
    program("jvm/" + name + "/bin/java", "#!/bin/sh\nexit 1\n");
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return jdk;
  }

  private void program(String path, String content) throws IOException {
    Path program = machine.resolve(path);
    Files.createDirectories(program.getParent());
    Files.writeString(program, content);
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private List<String> refusal(String... words) throws Exception {
    return refusal(Map.of(), words);
  }

  /// The last two lines, of which the first is Chinese and the second English; there is nothing
  /// else but the announcement of a build.
  private List<String> refusal(Map<String, String> settings, String... words) throws Exception {
    List<String> said =
        said(settings, 1, words).stream()
            .filter(it -> !it.startsWith("正在构建") && !it.startsWith("Building"))
            .toList();
    assertThat(said).hasSize(2);
    assertThat(said.getFirst()).containsPattern("\\p{IsHan}");
    assertThat(said.getLast()).doesNotContainPattern("\\p{IsHan}");
    return said;
  }

  private List<String> said(Map<String, String> settings, int status, String... words)
      throws Exception {
    var command = new ArrayList<>(List.of("./ccso"));
    command.addAll(List.of(words));
    var builder =
        new ProcessBuilder(command)
            .directory(machine.resolve("project").toFile())
            .redirectErrorStream(true);
    builder.environment().clear();
    builder
        .environment()
        .putAll(Map.of("PATH", machine.resolve("bin").toString(), "LC_ALL", "C.UTF-8"));
    builder.environment().putAll(settings);
    Process script = builder.start();
    List<String> lines =
        new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    assertThat(script.waitFor()).as(() -> String.join("\n", lines)).isEqualTo(status);
    return lines;
  }
}
