package ccso.platform.evidence;

import ccso.platform.casefile.AssessmentCase;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the names of files propose: `5.5.2_月报.pdf` names 5.5.2. A person answers each file's
/// proposal once (table `name_proposal_answer`); until then nothing is linked by a name.
@Component
public class NameProposals {

  /// @param entries named, of the file's kind and not linked yet; never empty
  public record Proposal(EvidenceFile file, List<EvidenceEntries.Found> entries) {
    /// As a form carries one of them.
    public String code(EvidenceEntries.Found entry) {
      return file.label() + " " + entry.ref().code();
    }
  }

  private final JdbcClient sql;

  NameProposals(JdbcClient sql) {
    this.sql = sql;
  }

  /// By one statement, however many files there are.
  ///
  /// @param seen of the member
  List<Proposal> of(AssessmentCase file, CaseEvidence seen, EvidenceEntries entries) {
    Set<UUID> answered = answered(file.id());
    List<Proposal> proposals = new ArrayList<>();
    for (EvidenceFile one : seen.files()) {
      if (!answered.contains(one.id())) {
        List<RequirementEntry> served = seen.servedBy(one);
        List<EvidenceEntries.Found> named =
            entries.namedIn(new FileName(one.fileName()), one.kind()).stream()
                .filter(it -> !served.contains(it.ref()))
                .toList();
        if (!named.isEmpty()) {
          proposals.add(new Proposal(one, named));
        }
      }
    }
    return proposals;
  }

  private Set<UUID> answered(UUID caseId) {
    return new HashSet<>(
        sql.sql(
                """
                select a.evidence_id from name_proposal_answer a join evidence_file f on f.id = a.evidence_id
                where f.case_id = ?
                """)
            .param(caseId)
            .query(UUID.class)
            .list());
  }

  void answer(Collection<UUID> files, UUID by, Instant at) {
    sql.sql(
            """
            insert into name_proposal_answer (evidence_id, by_person, at) select asked, ?, ? from unnest(?) as asked
            on conflict do nothing
            """)
        .param(by)
        .param(at.atOffset(ZoneOffset.UTC))
        .param(files.toArray(UUID[]::new))
        .update();
  }
}
