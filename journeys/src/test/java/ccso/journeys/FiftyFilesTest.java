package ccso.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// 断点续传 in a browser: fifty files dropped at once survive a pause, a cut network and a reload, byte
/// for byte; without script the plain form still works.
class FiftyFilesTest {
  private static final int FILES = 50;

  /// Drops files whose content is noise made from their number; the first is of several parts.
  private static final String DROP =
      """
      async (count) => {
        const data = new DataTransfer();
        const sums = {};
        for (let n = 1; n <= count; n++) {
          const size = n === 1 ? 9_500_000 : 300_000 + n;
          const bytes = new Uint8Array(size);
          let noise = n * 2654435761 % 4294967296;
          for (let i = 0; i < size; i++) {
            noise = (Math.imul(noise, 1664525) + 1013904223) >>> 0;
            bytes[i] = noise >>> 24;
          }
          bytes.set(new TextEncoder().encode('%PDF-1.7\\n'));
          const name = `5.1.3 制度 ${n}.pdf`;
          data.items.add(new File([bytes], name, { type: 'application/pdf', lastModified: 1700000000000 + n }));
          sums[name] = await window.sum(bytes);
        }
        document.querySelector('.drop')
          .dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
        return sums;
      }
      """;

  private static final String SUM =
      """
      window.sum = async (bytes) =>
        [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
          .map((it) => it.toString(16).padStart(2, '0')).join('');
      """;

  private final Path look;

  FiftyFilesTest() throws IOException {
    look = Files.createDirectories(Path.of("target/look-uploads"));
  }

  @Test
  void fiftyFilesSurviveAPauseACutAndAReload() {
    try (InTheBrowser browser = new InTheBrowser();
        Somebody owner = browser.demo("zhoumin")) {
      String number = preparing(browser);
      Page page = owner.page();
      page.addInitScript(SUM);
      owner.opens("/cases/" + number + "/evidence");
      @SuppressWarnings("unchecked")
      Map<String, String> dropped = (Map<String, String>) page.evaluate(DROP, FILES);
      page.locator(".chosen").getByText("已选 50 个文件").waitFor();
      page.click("form.upload button.primary");
      page.locator(".sent li").first().waitFor();

      Locator pause = page.locator(".sending button");
      pause.click();
      page.locator(".sending").getByText("已暂停").waitFor();
      owner.looksAtThePage(look, "paused");
      pause.click();
      page.locator(".sent li.done").nth(4).waitFor();

      page.context().setOffline(true);
      page.locator(".sending").getByText("网络中断").waitFor();
      int before = arrived(browser, number).size();
      assertThat(before).isLessThan(FILES);
      owner.looksAtThePage(look, "cut");
      page.context().setOffline(false);

      page.reload();
      page.locator(".proposal").nth(FILES - 1).waitFor(patience());
      assertThat(arrived(browser, number)).containsExactlyInAnyOrderEntriesOf(dropped);
      assertThat(read(page, number, browser)).containsExactlyInAnyOrderEntriesOf(dropped);
      owner.looksAtThePage(look, "proposals");
      page.click("#proposals button.primary");
      page.waitForLoadState();
      owner.sees("已按文件名新关联").looksAtThePage(look, "library");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void twoTabsSendEachFileOnce() {
    try (InTheBrowser browser = new InTheBrowser();
        Somebody owner = browser.demo("zhoumin")) {
      String number = preparing(browser);
      Page first = owner.page();
      first.addInitScript(SUM);
      owner.opens("/cases/" + number + "/evidence");
      first.evaluate(DROP, 12);
      first.click("form.upload button.primary");
      first.locator(".sent li").first().waitFor();
      Page second = first.context().newPage();
      second.navigate(first.url());
      first.locator(".proposal").nth(11).waitFor(patience());
      second.locator(".proposal").nth(11).waitFor(patience());
      assertThat(arrived(browser, number)).hasSize(12);
      assertThat(
              browser
                  .platform()
                  .sql()
                  .sql(
                      "select count(*) from resumable_upload where outcome is distinct from 'Kept'")
                  .query(Integer.class)
                  .single())
          .isZero();
    }
  }

  private static Locator.WaitForOptions patience() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE).setTimeout(120_000);
  }

  private static String preparing(InTheBrowser browser) {
    return browser
        .platform()
        .sql()
        .sql(
            """
            select c.number from assessment_case c join membership m on m.organisation_id = c.organisation_id
            join person p on p.id = m.person_id
            where c.state = 'ACCEPTED' and p.sign_in_name = 'zhoumin' order by 1
            """)
        .query(String.class)
        .list()
        .getFirst();
  }

  /// Digests by file name, of what was dropped here.
  private static Map<String, String> arrived(InTheBrowser browser, String number) {
    return rows(browser, number).stream()
        .collect(Collectors.toMap(it -> it.get(0), it -> it.get(2)));
  }

  private static List<List<String>> rows(InTheBrowser browser, String number) {
    return browser
        .platform()
        .sql()
        .sql(
            """
            select v.file_name, f.label, v.sha256 from evidence_version v join evidence_file f on f.id = v.evidence_id
            join assessment_case c on c.id = f.case_id where c.number = ? and v.file_name like '5.1.3 制度 %'
            """)
        .param(number)
        .query((r, n) -> List.of(r.getString(1), r.getString(2), r.getString(3)))
        .list();
  }

  /// The same from the bytes that are given out again.
  private static Map<String, String> read(Page page, String number, InTheBrowser browser) {
    return rows(browser, number).stream()
        .collect(
            Collectors.toMap(
                it -> it.get(0),
                it ->
                    (String)
                        page.evaluate(
                            "async (at) => window.sum(await (await fetch(at)).arrayBuffer())",
                            "/cases/" + number + "/evidence/" + it.get(1) + "/file")));
  }
}
