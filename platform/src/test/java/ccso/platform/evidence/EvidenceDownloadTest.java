package ccso.platform.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ccso.judging.EvidenceKind;
import ccso.platform.account.SignedInPerson;
import ccso.platform.basis.Actor;
import ccso.platform.evidence.AttachEvidence.SentFile;
import ccso.platform.evidence.AttachEvidence.Upload;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.Chain.Opened;
import ccso.platform.fixture.PlatformTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// What is given out of a file, and how.
@PlatformTest
class EvidenceDownloadTest {
  @Autowired MockMvc pages;
  @Autowired Chain chain;
  @Autowired AttachEvidence attachEvidence;

  private Opened opened;
  private String library;

  @BeforeEach
  void open() {
    opened = chain.draft();
    library = "/cases/" + opened.number() + "/evidence";
  }

  @Test
  void aDownloadIsNeverShownInThePage_andKeepsItsChineseName() throws Exception {
    attach("值班 制度(1).pdf");
    pages
        .perform(get(library + "/A-1/file").with(signedIn(opened.owner())))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Type", "application/pdf"))
        .andExpect(
            header()
                .string(
                    "Content-Disposition",
                    "attachment; filename=\"A-1.pdf\";"
                        + " filename*=UTF-8''%E5%80%BC%E7%8F%AD%20%E5%88%B6%E5%BA%A6%281%29.pdf"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("Content-Security-Policy", "sandbox; default-src 'none'"))
        .andExpect(header().string("Cache-Control", "private, no-store"))
        .andExpect(result ->
            assertThat(result.getResponse().getContentAsByteArray()).isEqualTo(SampleFiles.pdf()));
  }

  @Test
  void aPartOfAFileCanBeAskedFor() throws Exception {
    attach("制度.pdf");
    pages
        .perform(
            get(library + "/A-1/file").with(signedIn(opened.owner())).header("Range", "bytes=0-3"))
        .andExpect(status().isPartialContent())
        .andExpect(result ->
            assertThat(result.getResponse().getContentAsByteArray())
                .isEqualTo("%PDF".getBytes(StandardCharsets.US_ASCII)));
  }

  private void attach(String name) {
    attachEvidence.attach(
        opened.owner(),
        opened.number(),
        Upload.of(EvidenceKind.DOCUMENT),
        List.of(new SentFile(name, new ByteArrayResource(SampleFiles.pdf()))));
  }

  private static RequestPostProcessor signedIn(Actor.Person person) {
    return authentication(
        UsernamePasswordAuthenticationToken.authenticated(
            new SignedInPerson(person.id()), null, AuthorityUtils.NO_AUTHORITIES));
  }
}
