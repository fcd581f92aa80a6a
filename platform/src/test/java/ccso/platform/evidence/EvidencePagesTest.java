package ccso.platform.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ccso.judging.EvidenceKind;
import ccso.judging.RequirementNo;
import ccso.platform.account.SignedInPerson;
import ccso.platform.application.WithdrawCase;
import ccso.platform.basis.Actor;
import ccso.platform.basis.MemberRight;
import ccso.platform.engine.StatementCount;
import ccso.platform.evidence.AttachEvidence.SentFile;
import ccso.platform.evidence.AttachEvidence.Upload;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.Chain.Opened;
import ccso.platform.fixture.PlatformTest;
import ccso.platform.standard.Editions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PlatformTest
class EvidencePagesTest {
  @Autowired MockMvc pages;
  @Autowired Chain chain;
  @Autowired AttachEvidence attachEvidence;
  @Autowired LinkEvidence linkEvidence;
  @Autowired WithdrawCase withdrawCase;
  @Autowired EvidenceFiles files;
  @Autowired Editions editions;

  private Opened opened;
  private String library;

  @BeforeEach
  void open() {
    opened = chain.draft();
    library = "/cases/" + opened.number() + "/evidence";
  }

  @Test
  void anEmptyLibrarySaysWhatToDo() throws Exception {
    assertThat(page(get(library)))
        .contains("还没有证据", "文件名带条款号（如 5.5.2）会提示对应的条款。", "选择文件", "enctype=\"multipart/form-data\"");
  }

  @Test
  void anUploadedFileIsListed_andWhatItsNameNamesIsLinkedOnceConfirmed() throws Exception {
    MvcResult sent = send(upload("5.1.3_口径.pdf", SampleFiles.pdf()).param("kind", "DOCUMENT"));
    assertThat(sent.getResponse().getStatus()).isEqualTo(303);
    assertThat(sent.getResponse().getHeader("Location")).isEqualTo(library);
    assertThat(sent.getFlashMap().get("notice")).isEqualTo("已保存 1 份证据，还没有关联条款。");
    String entry = entry("5.1.3", EvidenceKind.DOCUMENT);
    assertThat(page(get(library)))
        .contains("A-1", "未关联", "PDF", "核对文件名里的条款号", "value=\"A-1 " + entry + "\"");
    MvcResult confirmed =
        send(post(library + "/proposals").param("label", "A-1").param("entry", "A-1 " + entry));
    assertThat(confirmed.getFlashMap().get("notice")).isEqualTo("已按文件名新关联 1 处条款。");
    assertThat(page(get(library))).contains("1 处").doesNotContain("核对文件名里的条款号");
  }

  @Test
  void whereSomeAreRefusedTheGoodOnesStay_andEachRefusalIsThere() throws Exception {
    MvcResult sent =
        send(
            upload("制度.pdf", SampleFiles.pdf())
                .file(part("程序.pdf", SampleFiles.windowsProgram()))
                .file(part("演示.pptx", SampleFiles.pptx()))
                .param("kind", "DATA")
                .param("formedOn", "2026-03-31"));
    assertThat(sent.getResponse().getStatus()).isEqualTo(422);
    assertThat(body(sent))
        .contains(
            "已保存 1 个文件，另有 2 个没有保存",
            "“程序.pdf”的内容是可以运行的程序",
            "不支持这种 .pptx 文件",
            "value=\"2026-03-31\"",
            "B-1");
    assertThat(body(sent)).containsPattern("value=\"DATA\"[^>]* checked");
  }

  @Test
  void theSameFileAgainIsOfferedToBeLinkedInstead() throws Exception {
    send(upload("口径.pdf", SampleFiles.pdf()).param("kind", "DOCUMENT"));
    String entry = entry("5.1.3", EvidenceKind.DOCUMENT);
    MvcResult again =
        send(
            upload("新名.pdf", SampleFiles.pdf())
                .param("kind", "DOCUMENT")
                .param("entry", entry)
                .param("back", "/cases/" + opened.number() + "/items/5.1.3"));
    assertThat(body(again))
        .contains("“新名.pdf”与 A-1 第 1 版内容相同，没有重复保存。要把 A-1 挂到条款 5.1.3 吗？", "把 A-1 挂到这里");
    MvcResult linked =
        send(
            post(library + "/links")
                .param("label", "A-1")
                .param("entry", entry)
                .param("back", "/cases/" + opened.number() + "/items/5.1.3"));
    assertThat(linked.getResponse().getHeader("Location"))
        .isEqualTo("/cases/" + opened.number() + "/items/5.1.3");
    assertThat(files.ofCase(opened.id()).filesFor(RequirementEntry.parse(entry).requirementKey()))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "DATA, 31.3.2026, 形成日期写法不对",
    "DATA, 2999-01-01, 形成日期不能晚于今天",
    "FILM, 2026-03-31, 请选择证据类别",
  })
  void aFormWithAFaultComesBackAsItWasSent(String kind, String formedOn, String fault)
      throws Exception {
    MvcResult sent =
        send(
            upload("月报.pdf", SampleFiles.pdf())
                .param("kind", kind)
                .param("formedOn", formedOn)
                .param("entry", "R0145:2"));
    assertThat(sent.getResponse().getStatus()).isEqualTo(422);
    assertThat(body(sent))
        .contains("有 1 处需要修改", "错误：" + fault, "value=\"" + formedOn + "\"", "value=\"R0145:2\"");
    assertThat(files.ofCase(opened.id()).files()).isEmpty();
  }

  @Test
  void withoutAFileTheFormSaysSo() throws Exception {
    MvcResult sent = send(upload("", new byte[0]).param("kind", "DATA"));
    assertThat(sent.getResponse().getStatus()).isEqualTo(422);
    assertThat(body(sent)).contains("请选择要上传的文件", "href=\"#files\"");
    assertThat(send(post(library)).getResponse().getStatus()).isEqualTo(422);
  }

  @Test
  void onePageTellsAllAboutAFile_andOffersEveryEntryOfItsKind() throws Exception {
    attach("口径.pdf");
    EvidenceFile file = files.find(opened.id(), "A-1").orElseThrow();
    String page = page(get(library + "/A-1"));
    assertThat(page)
        .contains(file.sha256(), "口径.pdf", "A 文档证据", entry("5.1.3", EvidenceKind.DOCUMENT));
    assertThat(page).doesNotContain("value=\"" + entry("5.1.3", EvidenceKind.DATA) + "\"");
  }

  @Test
  void oneButtonLinksAWholeCategory() throws Exception {
    attach("口径.pdf");
    MvcResult sent = send(post(library + "/links").param("label", "A-1").param("all", "5"));
    assertThat(sent.getResponse().getHeader("Location")).isEqualTo(library + "/A-1");
    var edition = editions.byDigest(opened.file().editionDigest());
    var category =
        edition.categories().stream().filter(c -> c.no().value() == 5).findFirst().orElseThrow();
    var all =
        EvidenceEntries.of(category.requirements(), EvidenceKind.DOCUMENT, opened.file().centre());
    assertThat(files.ofCase(opened.id()).servedBy(files.find(opened.id(), "A-1").orElseThrow()))
        .containsExactlyInAnyOrderElementsOf(all.stream().map(EvidenceEntries.Found::ref).toList());
    assertThat(page(get(library + "/A-1"))).contains("取消关联", all.size() + " 处");
  }

  @Test
  void nothingTickedIsSaid() throws Exception {
    attach("口径.pdf");
    MvcResult sent = send(post(library + "/links").param("label", "A-1"));
    assertThat(sent.getResponse().getStatus()).isEqualTo(422);
    assertThat(body(sent)).contains("请至少勾选一条证据要求");
  }

  @Test
  void aLinkIsTakenBack() throws Exception {
    attach("口径.pdf");
    String entry = entry("5.1.3", EvidenceKind.DOCUMENT);
    send(post(library + "/links").param("label", "A-1").param("entry", entry));
    MvcResult sent =
        send(post(library + "/link-removals").param("label", "A-1").param("entry", entry));
    assertThat(sent.getResponse().getHeader("Location")).isEqualTo(library + "/A-1");
    assertThat(page(get(library + "/A-1"))).contains("还没有关联条款");
  }

  @Test
  void aPlaceOnSiteIsStated_andAnEmptyStatementComesBack() throws Exception {
    String entry = entry("5.1.3", EvidenceKind.DATA);
    String back = "/cases/" + opened.number() + "/items/5.1.3";
    MvcResult empty =
        send(
            post(library + "/onsite-references")
                .param("entry", entry)
                .param("reason", "PERSONAL_DATA")
                .param("statement", "   ")
                .param("back", back));
    assertThat(empty.getResponse().getStatus()).isEqualTo(422);
    assertThat(body(empty)).contains("请写明材料在哪里、找谁可以看到。", back);
    String tooLong = "字".repeat(301);
    assertThat(
            body(
                send(
                    post(library + "/onsite-references")
                        .param("entry", entry)
                        .param("reason", "PERSONAL_DATA")
                        .param("statement", tooLong))))
        .contains("有 301 个字", tooLong);
    MvcResult stated =
        send(
            post(library + "/onsite-references")
                .param("entry", entry)
                .param("reason", "TRADE_SECRET")
                .param("statement", "档案柜 3")
                .param("back", back));
    assertThat(stated.getResponse().getHeader("Location")).isEqualTo(back);
    assertThat(files.ofCase(opened.id()).references())
        .extracting(OnSiteReference::reason)
        .containsExactly(Withheld.TRADE_SECRET);
    assertThat(
            body(
                send(
                    post(library + "/onsite-references")
                        .param("entry", entry)
                        .param("statement", "档案柜 3"))))
        .contains("请从列表里选择原因。");
    send(post(library + "/onsite-reference-removals").param("entry", entry));
    assertThat(files.ofCase(opened.id()).references()).isEmpty();
  }

  @Test
  void aStrangerFindsNothing_andAnAnonymousIsSentToSignIn() throws Exception {
    attach("制度.pdf");
    Actor.Person stranger = chain.draft().owner();
    for (String address : List.of(library, library + "/A-1", library + "/A-1/file")) {
      pages.perform(get(address).with(signedIn(stranger))).andExpect(status().isNotFound());
      pages.perform(get(address)).andExpect(status().is3xxRedirection());
    }
    for (String address : List.of("/links", "/link-removals")) {
      pages
          .perform(
              post(library + address)
                  .param("label", "A-1")
                  .param("entry", entry("5.1.3", EvidenceKind.DOCUMENT))
                  .with(signedIn(stranger))
                  .with(csrf()))
          .andExpect(status().isNotFound());
    }
  }

  @Test
  void whatIsNotThereIsNotFound() throws Exception {
    for (String address : List.of("/A-1", "/A-1/file", "/onsite-references", "/%00")) {
      assertThat(
              pages
                  .perform(
                      get(java.net.URI.create(library + address)).with(signedIn(opened.owner())))
                  .andReturn()
                  .getResponse()
                  .getStatus())
          .isIn(400, 404);
    }
    attach("制度.pdf");
    assertThat(
            send(post(library + "/links").param("label", "A-1").param("all", "77"))
                .getResponse()
                .getStatus())
        .isEqualTo(404);
  }

  @Test
  void aViewerSeesTheFilesWithoutTheForms() throws Exception {
    attach("制度.pdf");
    Actor.Person viewer = chain.member(opened, MemberRight.VIEWER);
    String library = pageAs(viewer, get(this.library));
    assertThat(library).contains("A-1").doesNotContain("type=\"file\"");
    assertThat(pageAs(viewer, get(this.library + "/A-1")))
        .doesNotContain("link-removals", "name=\"all\"");
  }

  @Test
  void aClosedCaseCanBeReadButNotChanged() throws Exception {
    attach("制度.pdf");
    withdrawCase.withdraw(opened.owner(), opened.number(), true);
    assertThat(page(get(library))).contains("A-1").doesNotContain("type=\"file\"");
    MvcResult sent = send(upload("又一份.pdf", SampleFiles.pdf()).param("kind", "DATA"));
    assertThat(sent.getResponse().getStatus()).isEqualTo(409);
    assertThat(body(sent)).contains("已撤回");
  }

  @Test
  void titlesAreShownAsTextWhateverIsInThem() throws Exception {
    attach("<img src=x onerror=alert(1)>.pdf");
    assertThat(page(get(library))).contains("&lt;img src=x").doesNotContain("<img src=x");
  }

  @Test
  void theSamePagesAreThereInEnglish() throws Exception {
    attach("制度.pdf");
    assertThat(page(get(library).param("lang", "en"))).contains("Evidence library", "Not linked");
    assertThat(page(get(library + "/A-1").param("lang", "en"))).contains("Link to requirements");
  }

  @Test
  void aPageTakesAsManyStatementsForManyFilesAsForOne() throws Exception {
    attach("制度.pdf");
    for (String address : List.of(library, library + "/A-1")) {
      page(get(address));
      int forOne = statements(address);
      IntStream.range(0, 6).forEach(n -> attach("制度" + address.length() + n + ".pdf"));
      send(post(library + "/links").param("label", "A-1").param("all", "5"));
      assertThat(statements(address)).as(address).isEqualTo(forOne);
    }
  }

  private int statements(String address) throws Exception {
    int before = StatementCount.soFar();
    page(get(address));
    return StatementCount.soFar() - before;
  }

  private void attach(String name) {
    byte[] content = SampleFiles.pdf();
    if (name.matches(".*[0-9]\\.pdf") && !name.startsWith("5")) {
      content = SampleFiles.join(content, SampleFiles.text(name));
    }
    attachEvidence.attach(
        opened.owner(),
        opened.number(),
        Upload.of(EvidenceKind.DOCUMENT),
        List.of(new SentFile(name, new ByteArrayResource(content))));
  }

  private org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder
      upload(String name, byte[] content) {
    return multipart(library).file(part(name, content));
  }

  private static MockMultipartFile part(String name, byte[] content) {
    return new MockMultipartFile("files", name, "application/octet-stream", content);
  }

  private String entry(String number, EvidenceKind kind) {
    var requirement =
        editions
            .byDigest(opened.file().editionDigest())
            .requirement(new RequirementNo(number))
            .orElseThrow();
    return EvidenceEntries.ofKind(requirement, kind).getFirst().ref().code();
  }

  private MvcResult send(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
    return pages.perform(request.with(signedIn(opened.owner())).with(csrf())).andReturn();
  }

  private String page(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
    return pageAs(opened.owner(), request);
  }

  private String pageAs(Actor.Person person, AbstractMockHttpServletRequestBuilder<?> request)
      throws Exception {
    MvcResult result =
        pages.perform(request.with(signedIn(person))).andExpect(status().isOk()).andReturn();
    return body(result);
  }

  private static String body(MvcResult result) throws Exception {
    return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  private static RequestPostProcessor signedIn(Actor.Person person) {
    return authentication(
        UsernamePasswordAuthenticationToken.authenticated(
            new SignedInPerson(person.id()), null, AuthorityUtils.NO_AUTHORITIES));
  }
}
