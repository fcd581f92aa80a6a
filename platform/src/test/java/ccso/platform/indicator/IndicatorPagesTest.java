package ccso.platform.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ccso.platform.account.SignedInPerson;
import ccso.platform.basis.Actor;
import ccso.platform.basis.MemberRight;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.Chain.Opened;
import ccso.platform.fixture.PlatformTest;
import ccso.platform.site.Words;
import ccso.platform.workbook.Arrived;
import ccso.platform.workbook.ReadWorkbook;
import ccso.platform.workbook.Table;
import ccso.platform.workbook.WriteWorkbook;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/// The coordinator fills in twelve months of the answer rate.
@PlatformTest
class IndicatorPagesTest {
  private static final String KPI = "CONNECT_RATE";

  @Autowired MockMvc pages;
  @Autowired Chain chain;
  @Autowired DeclareFigures declare;
  @Autowired FiguresWorkbook workbook;
  @Autowired MessageSource messages;

  private Opened opened;
  private String list;
  private List<YearMonth> months;

  @BeforeEach
  void open() {
    opened = chain.draft();
    list = "/cases/" + opened.number() + "/kpi";
    months = row().months();
  }

  @Test
  void atFirstEveryMonthIsMissing() throws Exception {
    assertThat(page(list)).contains("还缺", "人工接通率", "缺 12 个月");
    assertThat(months).hasSize(12);
  }

  @Test
  void aPastedRowIsSavedAndTheListSaysComplete() throws Exception {
    MvcResult saved =
        save(
            Map.of(
                "paste",
                IntStream.range(0, 12)
                    .mapToObj(i -> "8" + i % 10 + ".5%")
                    .collect(Collectors.joining("\t"))));
    assertThat(saved.getFlashMap().get("notice")).isEqualTo("已保存，改动 12 个数。");
    assertThat(row().complete()).isTrue();
    assertThat(row().text(months.getFirst())).isEqualTo("80.5");
    assertThat(page(list)).contains("80.5", "89.5");
  }

  @Test
  void aBadMonthKeepsTheOthersTyped() throws Exception {
    MvcResult again = save(Map.of("m" + months.get(0), "约八成", "m" + months.get(1), "81"));
    assertThat(again.getResponse().getStatus()).isEqualTo(422);
    assertThat(body(again)).contains("“约八成”不是数", "value=\"81\"", "value=\"约八成\"");
    assertThat(row().figures()).isEmpty();
  }

  @Test
  void fractionsAreAskedAboutOnce() throws Exception {
    MvcResult asked = save(Map.of("m" + months.getFirst(), "0.856"));
    assertThat(body(asked)).contains("请说明是小数还是百分数", "name=\"scale\"");
    save(Map.of("m" + months.getFirst(), "0.856", "scale", "FRACTION"));
    assertThat(row().text(months.getFirst())).isEqualTo("85.6");
    save(Map.of("m" + months.getFirst(), "0.856", "scale", "PERCENT"));
    assertThat(row().text(months.getFirst())).isEqualTo("0.856");
  }

  @Test
  void aFigureCanBeTakenBack_andSavingTheSameWritesNothing() throws Exception {
    save(Map.of("m" + months.getFirst(), "85"));
    assertThat(save(Map.of("m" + months.getFirst(), "85.0")).getFlashMap().get("notice"))
        .isEqualTo("已保存，改动 0 个数。");
    save(Map.of());
    assertThat(row().figures()).isEmpty();
  }

  @Test
  void aBlockOfTheWrongSizeSaysHowMany() throws Exception {
    assertThat(body(save(Map.of("paste", "1\t2\t3")))).contains("粘贴了 3 个数，需要正好 12 个");
  }

  @Test
  void aViewerReadsAndDoesNotWrite() throws Exception {
    Actor.Person viewer = chain.member(opened, MemberRight.VIEWER);
    MvcResult refused =
        pages
            .perform(as(viewer, post(list + "/" + KPI)).param("m" + months.getFirst(), "85"))
            .andReturn();
    assertThat(refused.getResponse().getStatus()).isEqualTo(409);
    assertThat(row().figures()).isEmpty();
  }

  @Test
  void toAStrangerNothingIsThere() throws Exception {
    Actor.Person stranger = chain.draft().owner();
    for (String address : List.of(list, list + "/" + KPI)) {
      assertThat(pages.perform(as(stranger, get(address))).andReturn().getResponse().getStatus())
          .isEqualTo(404);
    }
    assertThat(status(list + "/NO_SUCH")).isEqualTo(404);
  }

  /// A spreadsheet keeps 85.6 % as 0.856 with a format.
  @Test
  void theWorkbookBringsFractionsInAsPercentagesAndShowsThemFirst() throws Exception {
    Words words = new Words(messages, Words.CHINESE);
    Table out = workbook.table(opened.owner(), opened.number(), words);
    WriteWorkbook.Dress dress =
        new WriteWorkbook.Dress("数据", "说明", List.of(List.of("案卷", opened.number())));
    List<Arrived.Row> rows =
        ReadWorkbook.read(WriteWorkbook.write(out, dress), out).rows().stream()
            .map(it -> it.key().equals(KPI) ? typed(it) : it)
            .toList();
    byte[] file = WriteWorkbook.writeBack(out, dress, rows, Map.of());
    String address = "/cases/" + opened.number() + "/workbooks/figures";
    String there =
        Objects.requireNonNull(
            pages
                .perform(
                    as(
                        opened.owner(),
                        multipart(address)
                            .file(new MockMultipartFile("file", "数据.xlsx", null, file))))
                .andReturn()
                .getResponse()
                .getHeader("Location"));
    assertThat(page(there)).contains("写入这 1 行", "85.6");
    assertThat(row().figures()).isEmpty();
    pages.perform(as(opened.owner(), post(there))).andReturn();
    assertThat(row().text(months.getFirst())).isEqualTo("85.6");
    assertThat(row().text(months.get(1))).isEqualTo("90");
  }

  private Arrived.Row typed(Arrived.Row row) {
    Map<String, String> cells = new HashMap<>(row.cells());
    cells.put(months.get(0).toString(), "0.856");
    cells.put(months.get(1).toString(), "0.9");
    return new Arrived.Row(row.number(), row.key(), row.hash(), cells);
  }

  private FiguresOfCase.Row row() {
    return declare.open(opened.owner(), opened.number()).row(KPI).orElseThrow();
  }

  private MvcResult save(Map<String, String> form) throws Exception {
    var request = as(opened.owner(), post(list + "/" + KPI));
    form.forEach(request::param);
    return pages.perform(request).andReturn();
  }

  private int status(String address) throws Exception {
    return pages.perform(as(opened.owner(), get(address))).andReturn().getResponse().getStatus();
  }

  private String page(String address) throws Exception {
    return body(pages.perform(as(opened.owner(), get(address))).andReturn());
  }

  private static String body(MvcResult result) throws Exception {
    return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  private static <B extends AbstractMockHttpServletRequestBuilder<B>> B as(
      Actor.Person person, B request) {
    return request
        .with(
            authentication(
                UsernamePasswordAuthenticationToken.authenticated(
                    new SignedInPerson(person.id()), null, AuthorityUtils.NO_AUTHORITIES)))
        .with(csrf());
  }
}
