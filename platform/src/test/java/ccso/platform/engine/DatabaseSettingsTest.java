package ccso.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ccso.platform.engine.CannotStart.Reason;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class DatabaseSettingsTest {

  @Test
  void withoutAnAddressTheDatabaseIsTheEmbeddedOne() {
    assertThat(DatabaseSettings.from(new MockEnvironment()))
        .isEqualTo(new DatabaseSettings.Embedded(Path.of("data"), Path.of("data")));
  }

  @Test
  void theDataFolderCanBeChosen_andTheProgramsKeptApartFromIt() {
    var settings =
        new MockEnvironment()
            .withProperty("ccso.data", "/srv/ccso")
            .withProperty("ccso.binaries", "/opt/ccso");
    assertThat(DatabaseSettings.from(settings))
        .isEqualTo(new DatabaseSettings.Embedded(Path.of("/srv/ccso"), Path.of("/opt/ccso")));
  }

  @ParameterizedTest
  @CsvSource({
    "postgresql://ann:s%40cret@db.example/ccso, jdbc:postgresql://db.example:5432/ccso, ann, s@cret",
    "postgres://ann:s3cret@db.example:6432/ccso, jdbc:postgresql://db.example:6432/ccso, ann, s3cret",
    "jdbc:postgresql://db.example/ccso?user=ann&password=s3cret, jdbc:postgresql://db.example:5432/ccso, ann, s3cret",
    "jdbc:postgresql://db.example/ccso?sslmode=verify-full&user=ann, jdbc:postgresql://db.example:5432/ccso?sslmode=verify-full, ann,",
  })
  void anAddressCarriesItsUserAndPasswordInEitherWriting(
      String address, String url, String user, String password) {
    var external =
        (DatabaseSettings.External)
            DatabaseSettings.from(new MockEnvironment().withProperty("ccso.database.url", address));
    assertThat(external.login().url()).isEqualTo(url);
    assertThat(external.login().user()).isEqualTo(user);
    assertThat(external.login().password()).isEqualTo(password);
  }

  @Test
  void userAndPasswordBesideTheAddressWin() {
    var external =
        (DatabaseSettings.External)
            DatabaseSettings.from(
                new MockEnvironment()
                    .withProperty("ccso.database.url", "postgresql://ann:old@db.example/ccso")
                    .withProperty("ccso.database.user", "bo")
                    .withProperty("ccso.database.password", "new"));
    assertThat(external.login().user()).isEqualTo("bo");
    assertThat(external.login().password()).isEqualTo("new");
    assertThat(external.login()).hasToString("db.example:5432/ccso");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"db.example", "jdbc:mysql://db.example/ccso", "postgresql://db.example", "a b"})
  void whatIsNoPostgresqlAddressIsRefused(String address) {
    var refusal =
        catchThrowableOfType(
            CannotStart.class,
            () ->
                DatabaseSettings.from(
                    new MockEnvironment().withProperty("ccso.database.url", address)));
    assertThat(refusal.reason()).isEqualTo(Reason.DATABASE_SETTING_UNREADABLE);
  }
}
