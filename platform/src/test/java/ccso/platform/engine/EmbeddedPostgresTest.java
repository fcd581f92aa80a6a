package ccso.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ccso.platform.engine.CannotStart.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedPostgresTest {

  /// Data that were kept once; each test has a copy, for making new ones takes longest of all.
  @TempDir static Path keptOnce;

  @TempDir Path data;

  @BeforeAll
  static void keepDataOnce() {
    try (var first = EmbeddedPostgres.start(keptOnce, Path.of("target"), List.of())) {
      write(first, "张江客服中心");
    }
  }

  @BeforeEach
  void copyKeptData() throws IOException, InterruptedException {
    assertThat(new ProcessBuilder("cp", "-a", keptOnce + "/.", data.toString()).start().waitFor())
        .isZero();
  }

  @Test
  void dataWrittenBeforeAStopAreThereAfterTheNextStart() {
    try (var second = start()) {
      assertThat(kept(second)).containsExactly("张江客服中心");
    }
  }

  @Test
  void aStopLeavesNoProcessBehind_andIsNoLoss() {
    ProcessHandle server;
    var lost = new AtomicBoolean();
    try (var postgres = start()) {
      postgres.whenLost(() -> lost.set(true));
      server = postgres.process();
      assertThat(server.isAlive()).isTrue();
    }
    assertThat(server.isAlive()).isFalse();
    assertThat(lost).isFalse();
  }

  @Test
  void aServerThatIsKilledIsALoss_andTheNextStartFindsTheData() {
    var lost = new CompletableFuture<Void>();
    try (var postgres = start()) {
      postgres.whenLost(() -> lost.complete(null));
      postgres.process().destroyForcibly();
      lost.orTimeout(60, TimeUnit.SECONDS).join();
    }
    try (var next = start()) {
      assertThat(kept(next)).containsExactly("张江客服中心");
    }
  }

  @Test
  void afterKillMinus9NoServerIsLeft_andTheNextStartFindsTheDataWithoutRecovery()
      throws IOException {
    var other = OtherPlatform.on(data);
    other.crash();
    other.awaitEndOfServer();
    try (var next = start()) {
      assertThat(kept(next)).containsExactly("张江客服中心");
    }
    assertThat(new Cluster(data.resolve("database-18")).log())
        .content()
        .doesNotContain("not properly shut down");
  }

  @Test
  void aServerThatOutlivedItsPlatformIsStoppedByTheNextStart() throws IOException {
    var other = OtherPlatform.on(data);
    other.crashLeavingTheServer();
    assertThat(other.server().isAlive()).isTrue();
    try (var next = start()) {
      assertThat(other.server().isAlive()).isFalse();
      assertThat(next.process()).isNotEqualTo(other.server());
    }
  }

  @Test
  void aProcessNumberThatNowBelongsToAnotherProgramIsNotStopped() throws IOException {
    Files.writeString(
        data.resolve("database-18/cluster/postmaster.pid"), ProcessHandle.current().pid() + "\n");
    try (var next = start()) {
      assertThat(next.process()).isNotEqualTo(ProcessHandle.current());
    }
  }

  @Test
  void aSecondPlatformOnTheSameFolderIsRefused_whetherInThisProcessOrAnother() throws IOException {
    try (var first = start()) {
      assertThat(first.process().isAlive()).isTrue();
      assertThat(refusal()).isEqualTo(Reason.DATA_FOLDER_IN_USE);
    }
    var other = OtherPlatform.on(data);
    assertThat(refusal()).isEqualTo(Reason.DATA_FOLDER_IN_USE);
    other.crash();
    other.awaitEndOfServer();
  }

  @Test
  void dataOfAnotherMajorVersionAreRefused_andLeftAsTheyAre() throws IOException {
    Files.move(data.resolve("database-18"), data.resolve("database-17"));
    Files.writeString(data.resolve("database-17/cluster/PG_VERSION"), "17\n");
    assertThat(refusal()).isEqualTo(Reason.DATA_OF_ANOTHER_MAJOR);
    assertThat(data.resolve("database-18")).doesNotExist();
  }

  @Test
  void dataOfAnotherMajorVersionUnderOurNameAreRefused() throws IOException {
    Files.writeString(data.resolve("database-18/cluster/PG_VERSION"), "19\n");
    assertThat(refusal()).isEqualTo(Reason.DATA_OF_ANOTHER_MAJOR);
  }

  @Test
  void aLostPasswordIsToldFromALostDatabase() throws IOException {
    Files.delete(data.resolve("database-18/password"));
    assertThat(refusal()).isEqualTo(Reason.PASSWORD_FILE_MISSING);
  }

  @Test
  void aFirstStartThatWasCutShortIsBegunAnew() throws IOException {
    Files.move(data.resolve("database-18"), data.resolve("database-18.new"));
    Files.delete(data.resolve("database-18.new/cluster/global/pg_control"));
    try (var first = start()) {
      assertThat(first.process().isAlive()).isTrue();
    }
    assertThat(data.resolve("database-18.new")).doesNotExist();
  }

  @Test
  void aFileInTheFoldersPlaceIsRefusedAsNotWritable() throws IOException {
    data = Files.createFile(data.resolve("file"));
    assertThat(refusal()).isEqualTo(Reason.DATA_FOLDER_NOT_WRITABLE);
  }

  @Test
  void aFolderNobodyCanMakeIsRefusedAsNotWritable() {
    data = Path.of("/proc/self/data");
    assertThat(refusal()).isEqualTo(Reason.DATA_FOLDER_NOT_WRITABLE);
  }

  @Test
  void theDatabaseIsReachedWithItsPasswordOnly_whichItsOwnerAloneCanRead() throws Exception {
    try (var postgres = start()) {
      Login login = postgres.login();
      assertThat(
              catchThrowableOfType(
                      java.sql.SQLException.class,
                      () -> DriverManager.getConnection(login.url(), "ccso", "guessed"))
                  .getSQLState())
          .startsWith("28");
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(data.resolve("database-18/password"))))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void nothingIsLostByAPowerCut_andChineseTextSortsTheSameEverywhere() {
    try (var postgres = EmbeddedPostgres.start(data, Path.of("target"), List.of())) {
      var sql = JdbcClient.create(postgres.login().dataSource());
      assertThat(
              sql.sql(
                      """
                      select current_setting('fsync') || ' ' || current_setting('synchronous_commit') || ' '
                          || current_setting('listen_addresses') || ' ' || datlocprovider::text || ' ' || datlocale
                      from pg_database where datname = current_database()
                      """)
                  .query(String.class)
                  .single())
          .isEqualTo("on on 127.0.0.1 b C.UTF-8");
    }
  }

  /// Without fsync, which these trials do not need and which takes most of their time.
  private EmbeddedPostgres start() {
    return EmbeddedPostgres.start(data, Path.of("target"), List.of("fsync=off"));
  }

  private Reason refusal() {
    return catchThrowableOfType(CannotStart.class, () -> start().close()).reason();
  }

  private static void write(EmbeddedPostgres postgres, String name) {
    var sql = JdbcClient.create(postgres.login().dataSource());
    sql.sql("create table kept (name text)").update();
    sql.sql("insert into kept values (?)").param(name).update();
  }

  private static List<@Nullable String> kept(EmbeddedPostgres postgres) {
    return JdbcClient.create(postgres.login().dataSource())
        .sql("select name from kept")
        .query(String.class)
        .list();
  }
}
