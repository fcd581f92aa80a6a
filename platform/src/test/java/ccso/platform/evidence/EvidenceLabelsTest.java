package ccso.platform.evidence;

import static ccso.platform.evidence.SampleFiles.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import ccso.judging.EvidenceKind;
import ccso.platform.evidence.AttachEvidence.SentFile;
import ccso.platform.evidence.AttachEvidence.Upload;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.Chain.Opened;
import ccso.platform.fixture.PlatformTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class EvidenceLabelsTest {
  @Autowired Chain chain;
  @Autowired AttachEvidence attachEvidence;
  @Autowired EvidenceFiles files;

  private Opened opened;

  @BeforeEach
  void open() {
    opened = chain.draft();
  }

  @Test
  void labelsCountEachKindByItself() {
    attach(EvidenceKind.DOCUMENT, pdf("制度.pdf", "1"), pdf("流程.pdf", "2"));
    attach(EvidenceKind.DATA, pdf("月报.pdf", "3"));
    attach(EvidenceKind.ON_SITE, pdf("平面图.pdf", "4"));
    attach(EvidenceKind.DOCUMENT, pdf("办法.pdf", "5"));
    assertThat(ofCase().files())
        .extracting(EvidenceFile::label)
        .containsExactly("A-1", "A-2", "A-3", "B-1", "C-1");
  }

  @Test
  void ninthAndTenthComeInTheOrderOfNumbers() {
    IntStream.rangeClosed(1, 11)
        .forEach(n -> attach(EvidenceKind.DATA, pdf("月报" + n + ".pdf", "n" + n)));
    assertThat(ofCase().files().stream().map(EvidenceFile::label).skip(8))
        .containsExactly("B-9", "B-10", "B-11");
  }

  @Test
  void twoWhoUploadAtOnceGetLabelsWithoutGapOrDouble() throws Exception {
    int each = 12;
    var start = new CyclicBarrier(2);
    try (var both = Executors.newFixedThreadPool(2)) {
      List<Future<Integer>> done = new ArrayList<>();
      for (String who : List.of("甲", "乙")) {
        done.add(
            both.submit(() -> {
              start.await();
              for (int n = 0; n < each; n++) {
                attach(EvidenceKind.DATA, pdf(who + n + ".pdf", who + n));
              }
              return each;
            }));
      }
      for (Future<Integer> one : done) {
        assertThat(one.get()).isEqualTo(each);
      }
    }
    assertThat(ofCase().files())
        .extracting(EvidenceFile::label)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 2 * each).mapToObj(n -> "B-" + n).toList());
  }

  private void attach(EvidenceKind kind, SentFile... sent) {
    attachEvidence.attach(opened.owner(), opened.number(), Upload.of(kind), List.of(sent));
  }

  private CaseEvidence ofCase() {
    return files.ofCase(opened.id());
  }
}
