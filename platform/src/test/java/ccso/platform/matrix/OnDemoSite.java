package ccso.platform.matrix;

import ccso.platform.Ccso;
import ccso.platform.engine.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.util.FileSystemUtils;

/// Runs a test on the platform with its demonstration data, on a port of its own; started once for
/// all classes that say so.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = Ccso.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "ccso.demo=true",
      "ccso.demo.password=" + OnDemoSite.PASSWORD,
      "ccso.measure=true",
      "server.compression.enabled=false"
    })
@ContextConfiguration(initializers = OnDemoSite.OwnFolders.class)
@interface OnDemoSite {
  String PASSWORD = "demonstration";

  /// A database and a folder for evidence that nobody else uses.
  final class OwnFolders implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      var login = TestDatabase.fresh().login();
      TestPropertyValues.of(
              "ccso.data=" + folder(),
              "ccso.database.url=" + login.url(),
              "ccso.database.user=" + login.user(),
              "ccso.database.password=" + login.password())
          .applyTo(context);
    }

    private static Path folder() {
      try {
        Path folder = Files.createTempDirectory(Path.of("target"), "demo-site-");
        Runtime.getRuntime()
            .addShutdownHook(
                new Thread(() -> {
                  try {
                    FileSystemUtils.deleteRecursively(folder);
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                }));
        return folder;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
