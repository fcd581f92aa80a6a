package ccso.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.List;

/// Somebody at a browser of his own: reads, types, presses.
final class Somebody implements AutoCloseable {
  private static final int DESK = 1440;
  private static final int PHONE = 390;
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private final BrowserContext context;
  private final Page page;
  private final String address;
  private final List<String> complaints;

  private Somebody(BrowserContext context, Page page, String address, List<String> complaints) {
    this.context = context;
    this.page = page;
    this.address = address;
    this.complaints = complaints;
  }

  /// @param complaints where faults of pages are gathered, so that one journey tells them all
  static Somebody at(Browser browser, String address, List<String> complaints) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(DESK, 900)
                .setBypassCSP(true)
                .setLocale("zh-CN"));
    return new Somebody(context, context.newPage(), address, complaints);
  }

  Somebody signsIn(String name, String password) {
    opens("/login");
    page.fill("#signInName", name);
    page.fill("#password", password);
    page.click("main button.primary");
    assertThat(page.url()).endsWith("/home");
    return this;
  }

  Page page() {
    return page;
  }

  /// Opens an address and expects an answer that is no error.
  Somebody opens(String path) {
    Response response = page.navigate(address + path);
    assertThat(response.status()).as("GET %s", path).isLessThan(400);
    return this;
  }

  int statusOf(String path) {
    return page.navigate(address + path).status();
  }

  Somebody types(String field, String text) {
    page.fill("#" + field, text);
    return this;
  }

  Somebody ticks(String field) {
    page.check("#" + field);
    return this;
  }

  /// Presses the button or link with these very words.
  Somebody presses(String words) {
    Locator found =
        page.locator("main button:visible, main a:visible, form button:visible")
            .filter(new Locator.FilterOptions().setHasText(words))
            .first();
    found.click();
    page.waitForLoadState();
    return this;
  }

  Somebody sees(String words) {
    assertThat(page.locator("body").innerText()).contains(words);
    return this;
  }

  Somebody doesNotSee(String words) {
    assertThat(page.locator("body").innerText()).doesNotContain(words);
    return this;
  }

  /// Addresses of this platform that the page links to; downloads and the other language left out.
  List<String> links() {
    @SuppressWarnings("unchecked")
    List<String> found =
        (List<String>)
            page.evaluate(
                """
                [...document.querySelectorAll('a[href]')]
                  .filter(a => a.origin === location.origin && !a.hasAttribute('download') && !a.search.includes('lang='))
                  .map(a => a.pathname + a.search)
                """);
    return found;
  }

  String path() {
    return page.url().substring(address.length());
  }

  /// No A or AA violation, no sideways scroll, at the desk and on the phone; a picture of each
  /// where a folder is given.
  Somebody looksAtThePage(Path folder, String name) {
    for (int width : List.of(DESK, PHONE)) {
      page.setViewportSize(width, 900);
      int wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
      if (wide > width) {
        complaints.add("%s at %d px scrolls sideways: %d px".formatted(path(), width, wide));
      }
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(folder.resolve(name + "-" + width + ".png"))
              .setType(ScreenshotType.PNG)
              .setFullPage(true));
      for (String violation : violations()) {
        complaints.add("%s at %d px: %s".formatted(path(), width, violation));
      }
    }
    page.setViewportSize(DESK, 900);
    return this;
  }

  private List<String> violations() {
    return new AxeBuilder(page)
        .withTags(RULES).analyze().getViolations().stream().map(Somebody::told).toList();
  }

  private static String told(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getNodes().stream()
            .limit(3)
            .map(n -> n.getHtml() + " " + n.getFailureSummary())
            .toList();
  }

  @Override
  public void close() {
    context.close();
  }
}
