package ccso.platform.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ccso.catalogue.Requirement;
import ccso.platform.account.SignedInPerson;
import ccso.platform.application.SelfAssess.Said;
import ccso.platform.application.SelfAssessment.Judgement;
import ccso.platform.basis.Actor;
import ccso.platform.basis.MemberRight;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.Chain.Opened;
import ccso.platform.fixture.PlatformTest;
import ccso.platform.site.Words;
import ccso.platform.standard.Editions;
import ccso.platform.workbook.Arrived;
import ccso.platform.workbook.ReadWorkbook;
import ccso.platform.workbook.Table;
import ccso.platform.workbook.WriteWorkbook;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/// The coordinator takes the list home and brings it back.
@PlatformTest
class ItemsWorkbookTest {
  @Autowired MockMvc pages;
  @Autowired Chain chain;
  @Autowired ItemsWorkbook workbook;
  @Autowired SelfAssess selfAssess;
  @Autowired SelfAssessments assessments;
  @Autowired Editions editions;
  @Autowired MessageSource messages;

  private Opened opened;
  private Words words;
  private String address;
  private List<Requirement> requirements;

  @BeforeEach
  void open() {
    opened = chain.draft();
    words = new Words(messages, Words.CHINESE);
    address = "/cases/" + opened.number() + "/workbooks/items";
    requirements = editions.byDigest(opened.file().editionDigest()).requirements();
  }

  @Test
  void theListGoesOutAsAWorkbook() throws Exception {
    MvcResult out = pages.perform(as(opened.owner(), get(address + ".xlsx"))).andReturn();
    assertThat(out.getResponse().getStatus()).isEqualTo(200);
    assertThat(out.getResponse().getHeader("Content-Disposition"))
        .contains("attachment", "UTF-8''SQ-");
    assertThat(out.getResponse().getContentAsByteArray()).startsWith('P', 'K');
  }

  @Test
  void theDifferenceIsShownFirstAndThenTaken() throws Exception {
    Table out = table();
    String there = sent(changed(out, key(0), "符合", "见 A-1"), opened.owner());
    assertThat(page(there, opened.owner()))
        .contains("将修改", "见 A-1", "写入这 1 行", "未改动 " + (out.lines().size() - 1) + " 行");
    assertThat(assessments.ofCase(opened.id())).isEmpty();
    assertThat(pages.perform(as(opened.owner(), post(there))).andReturn())
        .satisfies(it -> assertThat(it.getFlashMap().get("notice")).isEqualTo("已写入 1 行。"));
    assertThat(assessments.ofCase(opened.id()).get(key(0)))
        .returns(Judgement.CONFORMING, SelfAssessment::judgement)
        .returns("见 A-1", SelfAssessment::note);
    assertThat(page(there, opened.owner())).contains("这份文件已经写入过");
  }

  @Test
  void whatAColleagueSaidMeanwhileIsListedAndNotOverwritten() throws Exception {
    byte[] mine = changed(table(), key(0), "符合", "我的");
    selfAssess.assess(
        opened.owner(), opened.number(), Said.of(List.of(key(0)), Judgement.NOT_YET, "同事的"));
    String there = sent(mine, opened.owner());
    assertThat(page(there, opened.owner())).contains("没有要修改的行", "导出之后平台上也改过", "我的", "同事的");
    pages.perform(as(opened.owner(), post(there))).andReturn();
    assertThat(assessments.ofCase(opened.id()).get(key(0))).returns("同事的", SelfAssessment::note);
    MvcResult back = pages.perform(as(opened.owner(), get(there + "/rows.xlsx"))).andReturn();
    assertThat(back.getResponse().getContentAsByteArray()).startsWith('P', 'K');
  }

  @Test
  void badCellsAreNamedByRowAndTheRestIsTaken() throws Exception {
    byte[] file =
        changed(
            table(),
            Map.of(
                key(0), List.of("也许", ""),
                key(1), List.of("", "只有说明"),
                key(2), List.of("符合", "")));
    String there = sent(file, opened.owner());
    assertThat(page(there, opened.owner())).contains("自评只能填", "也许", "有说明但没有自评", "写入这 1 行");
    pages.perform(as(opened.owner(), post(there))).andReturn();
    assertThat(assessments.ofCase(opened.id())).containsOnlyKeys(key(2));
  }

  @Test
  void aFileOfAnotherKindIsAnsweredOnTheSamePage() throws Exception {
    MvcResult sent = send("条款,自评".getBytes(StandardCharsets.UTF_8), opened.owner());
    assertThat(sent.getResponse().getStatus()).isEqualTo(422);
    assertThat(sent.getResponse().getContentAsString(StandardCharsets.UTF_8))
        .contains("这个文件打不开", "另存为 .xlsx");
  }

  @Test
  void anotherPersonFindsNoneOfIt() throws Exception {
    String there = sent(changed(table(), key(0), "符合", ""), opened.owner());
    Actor.Person stranger = chain.draft().owner();
    Actor.Person colleague = chain.member(opened, MemberRight.COORDINATOR);
    for (Actor.Person person : List.of(stranger, colleague)) {
      assertThat(pages.perform(as(person, get(there))).andReturn().getResponse().getStatus())
          .isEqualTo(404);
    }
    assertThat(
            pages
                .perform(as(stranger, get(address + ".xlsx")))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(404);
  }

  @Test
  void aViewerCannotTakeIt() throws Exception {
    Actor.Person viewer = chain.member(opened, MemberRight.VIEWER);
    assertThat(send(changed(table(), key(0), "符合", ""), viewer).getResponse().getStatus())
        .isEqualTo(409);
    String there = sent(changed(table(), key(0), "符合", ""), opened.owner());
    assertThat(pages.perform(as(viewer, post(there))).andReturn().getResponse().getStatus())
        .isEqualTo(409);
    assertThat(assessments.ofCase(opened.id())).isEmpty();
  }

  private Table table() {
    return workbook.table(opened.owner(), opened.number(), words);
  }

  /// Keys in the order of the list.
  private String key(int at) {
    return requirements.stream()
        .filter(it -> it.appliesTo().appliesTo(opened.file().centre()))
        .skip(at)
        .findFirst()
        .orElseThrow()
        .key();
  }

  /// The workbook as it went out, with some rows changed as a spreadsheet program leaves them.
  private static byte[] changed(Table out, String key, String judgement, String note) {
    return changed(out, Map.of(key, List.of(judgement, note)));
  }

  private static byte[] changed(Table out, Map<String, List<String>> said) {
    WriteWorkbook.Dress dress =
        new WriteWorkbook.Dress("数据", "说明", List.of(List.of("案卷", out.subject())));
    List<Arrived.Row> rows =
        ReadWorkbook.read(WriteWorkbook.write(out, dress), out).rows().stream()
            .map(it -> said.containsKey(it.key()) ? typed(it, said.get(it.key())) : it)
            .toList();
    return WriteWorkbook.writeBack(out, dress, rows, Map.of());
  }

  private static Arrived.Row typed(Arrived.Row row, List<String> said) {
    Map<String, String> cells = new HashMap<>(row.cells());
    cells.put("judgement", said.get(0));
    cells.put("note", said.get(1));
    return new Arrived.Row(row.number(), row.key(), row.hash(), cells);
  }

  /// Where the difference is shown.
  private String sent(byte[] file, Actor.Person person) throws Exception {
    return Objects.requireNonNull(send(file, person).getResponse().getHeader("Location"));
  }

  private MvcResult send(byte[] file, Actor.Person person) throws Exception {
    return pages
        .perform(
            as(
                person,
                multipart(address).file(new MockMultipartFile("file", "清单.xlsx", null, file))))
        .andReturn();
  }

  private String page(String address, Actor.Person person) throws Exception {
    return pages
        .perform(as(person, get(address)))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
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
