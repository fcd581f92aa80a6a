package ccso.platform.assessment;

import ccso.judging.Stage;
import ccso.platform.evidence.EvidenceFile;
import java.util.Collection;

/// 证据有新版本: whether evidence came after a requirement was judged at the desk, so that it is worth
/// another look.
final class NewerEvidence {

  private NewerEvidence() {}

  static boolean than(Standing standing, Collection<EvidenceFile> files) {
    return standing
        .entry(Stage.DESK)
        .filter(entry -> entry.judgement() != Judgement.OPEN)
        .filter(entry -> files.stream().anyMatch(it -> it.uploadedAt().isAfter(entry.at())))
        .isPresent();
  }
}
