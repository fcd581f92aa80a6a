package ccso.platform.onsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ccso.catalogue.Requirement;
import ccso.judging.EvidenceKind;
import ccso.judging.Stage;
import ccso.platform.assessment.Determinations;
import ccso.platform.assessment.Judgement;
import ccso.platform.assessment.OnSiteRecords;
import ccso.platform.engine.StatementCount;
import ccso.platform.evidence.EvidenceFiles;
import ccso.platform.evidence.Photographs;
import ccso.platform.fixture.ReviewChain.UnderReview;
import ccso.platform.fixture.VisitChain;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

/// Walking the floor with the phone.
class FieldTest extends VisitTest {
  @Autowired Determinations determinations;
  @Autowired OnSiteRecords records;
  @Autowired RecordForMany recordForMany;
  @Autowired EvidenceFiles evidence;

  @Test
  void oneTapJudgesAndLeadsToTheNext() throws Exception {
    UnderReview at = visits.visiting();
    List<Requirement> seen = seenOnSite(at);
    String field = "/assess/" + at.number() + "/field";
    as(at.lead(), get(field))
        .andExpect(content().string(containsString(field + "/" + seen.getFirst().no().value())));
    as(at.lead(), get(field).param("no", seen.get(3).no().value()))
        .andExpect(redirectedUrl(field + "/" + seen.get(3).no().value()));
    as(at.lead(), verdict(field, seen.getFirst()).param("judgement", "CONFORMING"))
        .andExpect(redirectedUrl(field + "/" + seen.get(1).no().value()));
    assertThat(
            determinations
                .current(at.opened().id())
                .find(seen.getFirst().key(), Stage.SITE)
                .orElseThrow()
                .judgement())
        .isEqualTo(Judgement.CONFORMING);
    as(at.lead(), verdict(field, seen.get(1)).param("judgement", "NONCONFORMING"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("class=\"wrong\"")));
    as(at.lead(), verdict(field, seen.get(1)).param("reason", "没选结论"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("没选结论")));
  }

  @Test
  void aVerdictSentTwiceIsOneVerdict() throws Exception {
    UnderReview at = visits.visiting();
    Requirement one = seenOnSite(at).getFirst();
    String field = "/assess/" + at.number() + "/field";
    String number = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      as(at.lead(), verdict(field, one).param("judgement", "CONFORMING").param("clientId", number))
          .andExpect(status().isSeeOther());
    }
    assertThat(determinations.history(at.opened().id(), one.key()))
        .filteredOn(it -> it.stage() == Stage.SITE)
        .hasSize(1);
  }

  @Test
  void aPhotographIsKeptForItsRequirementWithoutItsPosition() throws Exception {
    UnderReview at = visits.visiting();
    Requirement one = seenOnSite(at).getFirst();
    String field = "/assess/" + at.number() + "/field/" + one.no().value();
    byte[] photo = Photographs.withPosition(6);
    as(
            at.second(),
            multipart(field + "/photos")
                .file(new MockMultipartFile("photo", "IMG_0001.jpg", "image/jpeg", photo))
                .param("place", "培训教室"))
        .andExpect(redirectedUrl(field));
    var file =
        evidence.ofCase(at.opened().id()).filesFor(one.key()).stream()
            .filter(it -> it.kind() == EvidenceKind.ON_SITE)
            .findFirst()
            .orElseThrow();
    assertThat(file.label()).isEqualTo("C-1");
    assertThat(file.title()).isEqualTo("培训教室");
    byte[] kept =
        as(at.second(), get("/assess/" + at.number() + "/evidence/C-1/file"))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    assertThat(kept).isNotEmpty();
    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(Photographs.POSITION);
    as(at.lead(), get(field)).andExpect(content().string(containsString("C-1 培训教室")));
  }

  @Test
  void aPhotographNeedsAPlaceAndAKindWhosePositionCanBeLeftOut() throws Exception {
    UnderReview at = visits.visiting();
    String field = "/assess/" + at.number() + "/field/" + seenOnSite(at).getFirst().no().value();
    as(at.lead(), multipart(field + "/photos").param("place", "培训教室"))
        .andExpect(content().string(containsString("请先拍照")));
    as(
            at.lead(),
            multipart(field + "/photos")
                .file(
                    new MockMultipartFile(
                        "photo", "a.jpg", "image/jpeg", Photographs.withPosition(1))))
        .andExpect(content().string(containsString("请填写拍摄地点")));
    as(
            at.lead(),
            multipart(field + "/photos")
                .file(new MockMultipartFile("photo", "a.gif", "image/gif", Photographs.gif()))
                .param("place", "培训教室"))
        .andExpect(content().string(containsString("不是 JPEG 或 PNG 照片")));
    assertThat(evidence.ofCase(at.opened().id()).files())
        .noneMatch(it -> it.kind() == EvidenceKind.ON_SITE);
  }

  @Test
  void oneInterviewIsRecordedForAllItSpeaksToAndOnlyOnce() {
    UnderReview at = visits.visiting();
    List<Requirement> seen = seenOnSite(at);
    String numbers = seen.get(0).no().value() + "、" + seen.get(1).no().value();
    var record =
        new RecordForMany.Seen(
            UUID.randomUUID(), numbers, "INTERVIEW", "夜班座席", "职场", "问：交接怎么写？答：写在交接单上。");
    assertThat(recordForMany.add(at.second(), at.number(), record)).isEqualTo(2);
    assertThat(recordForMany.add(at.second(), at.number(), record)).isEqualTo(2);
    assertThat(records.ofCase(at.opened().id()))
        .extracting(it -> it.requirementKey())
        .containsExactlyInAnyOrder(seen.get(0).key(), seen.get(1).key());
    for (String wrong : List.of("9.99.9", "")) {
      assertThat(
              faults(() ->
                  recordForMany.add(
                      at.second(),
                      at.number(),
                      new RecordForMany.Seen(
                          UUID.randomUUID(), wrong, "INTERVIEW", "座席", "职场", "见到。"))))
          .hasSize(1)
          .allMatch(it -> it.startsWith("numbers onsite.numbers"));
    }
  }

  @Test
  void theListStandsInTheOrderAskedFor() throws Exception {
    UnderReview at = visits.visiting();
    Requirement last = seenOnSite(at).getLast();
    visits.judge(at, Stage.SITE, Set.of(last.key()), Judgement.CONFORMING, "");
    String field = "/assess/" + at.number() + "/field";
    String page = page(at, field + "?by=LAST");
    assertThat(page.indexOf("/field/" + last.no().value() + "\""))
        .isLessThan(page.indexOf("/field/" + seenOnSite(at).getFirst().no().value() + "\""));
    assertThat(page(at, field + "?by=PLACE"))
        .contains(at.opened().file().scope().sites().getFirst());
    assertThat(page(at, field + "?by=nonsense")).contains(last.no().value());
  }

  @Test
  void afterTheVisitNothingIsJudgedOrPhotographed() throws Exception {
    UnderReview at = visits.rectifying(1);
    String field = "/assess/" + at.number() + "/field/" + seenOnSite(at).getLast().no().value();
    as(at.lead(), get(field)).andExpect(content().string(not(containsString("/determination"))));
    as(
            at.lead(),
            multipart(field + "/photos")
                .file(
                    new MockMultipartFile(
                        "photo", "a.jpg", "image/jpeg", Photographs.withPosition(1)))
                .param("place", "职场入口"))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("职场入口")));
    assertThat(evidence.ofCase(at.opened().id()).files())
        .noneMatch(it -> it.kind() == EvidenceKind.ON_SITE);
  }

  @Test
  void thePagesAskTheDatabaseAsOftenHoweverMuchWasFound() throws Exception {
    UnderReview few = visits.rectifying(1);
    UnderReview many = visits.rectifying(12);
    for (String page : List.of("/field", "/findings")) {
      assertThat(statements(many, page)).as(page).isEqualTo(statements(few, page));
    }
  }

  private int statements(UnderReview at, String page) throws Exception {
    int before = StatementCount.soFar();
    page(at, "/assess/" + at.number() + page);
    return StatementCount.soFar() - before;
  }

  private String page(UnderReview at, String address) throws Exception {
    return as(at.lead(), get(address))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder verdict(
      String field, Requirement requirement) {
    return post(field + "/" + requirement.no().value() + "/determination");
  }

  private static List<Requirement> seenOnSite(UnderReview at) {
    Set<String> proven = VisitChain.found(at, Integer.MAX_VALUE);
    return at.edition().requirements().stream().filter(it -> proven.contains(it.key())).toList();
  }
}
