package ccso.platform.assessment;

import ccso.platform.evidence.CaseEvidence;
import ccso.platform.evidence.EvidenceFile;
import ccso.platform.evidence.EvidenceFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What a determination can rest on: the applicant's files and the team's own on-site records.
@Component
class Proof {
  private final EvidenceFiles files;
  private final OnSiteRecords records;

  Proof(EvidenceFiles files, OnSiteRecords records) {
    this.files = files;
    this.records = records;
  }

  /// Of one case, in four statements whatever there is.
  record OfCase(CaseEvidence evidence, List<OnSiteRecord> records) {
    List<EvidenceFile> files(String requirementKey) {
      return evidence.filesFor(requirementKey);
    }

    Map<String, List<OnSiteRecord>> recordsByRequirement() {
      Map<String, List<OnSiteRecord>> byKey = new HashMap<>();
      records.forEach(
          it -> byKey.computeIfAbsent(it.requirementKey(), _ -> new ArrayList<>()).add(it));
      return byKey;
    }

    /// Those of the requirements that have a file or a record.
    Set<String> proven(List<Standing> standings) {
      var recorded = recordsByRequirement().keySet();
      return standings.stream()
          .map(it -> it.requirement().key())
          .filter(key -> recorded.contains(key) || !evidence.filesFor(key).isEmpty())
          .collect(Collectors.toSet());
    }
  }

  OfCase ofCase(UUID caseId) {
    return new OfCase(files.ofCase(caseId), records.ofCase(caseId));
  }
}
