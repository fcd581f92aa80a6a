package ccso.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One Chromium and one running platform for all journeys of a class.
final class InTheBrowser implements AutoCloseable {
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox", // Chromium's own sandbox refuses to run as root
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final RunningPlatform platform = RunningPlatform.start();
  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser =
      playwright
          .chromium()
          .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium()).setArgs(QUIET));

  private final List<String> complaints = new ArrayList<>();

  /// What pages did wrong so far: sideways scroll, violations of WCAG 2.2 A and AA.
  List<String> complaints() {
    return complaints;
  }

  RunningPlatform platform() {
    return platform;
  }

  /// Somebody who has not signed in.
  Somebody stranger() {
    return Somebody.at(browser, platform.address(), complaints);
  }

  /// One of the demonstration's people, signed in.
  Somebody demo(String name) {
    return stranger().signsIn(name, RunningPlatform.PASSWORD);
  }

  private static Path chromium() {
    return Stream.concat(
            Optional.ofNullable(System.getenv("CCSO_CHROMIUM")).stream(),
            Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"))
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException(
                "no Chromium: set CCSO_CHROMIUM, or use ./ccso test, which installs it"));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    platform.close();
  }
}
