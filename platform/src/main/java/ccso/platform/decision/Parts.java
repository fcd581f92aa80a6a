package ccso.platform.decision;

import ccso.platform.basis.Refused;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which part somebody takes in a case (table `case_part`). The database holds everybody to one;
/// here it is asked first, so that the answer has words.
@Component
class Parts {

  /// Worded under `part.<name>`.
  enum Part {
    TEAM,
    TECHNICAL_REVIEW,
    COMMITTEE,
    RECUSED
  }

  private final JdbcClient sql;

  Parts(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<Part> of(UUID caseId, UUID person) {
    return sql.sql("select part from case_part where case_id = ? and person_id = ?")
        .params(caseId, person)
        .query((r, n) -> Part.valueOf(r.getString(1)))
        .optional();
  }

  /// Refuses [DecisionRefusal.OtherPart] to whoever has another part than the one wanted.
  void require(UUID caseId, UUID person, Part wanted) {
    of(caseId, person)
        .filter(it -> it != wanted)
        .ifPresent(it -> {
          throw new Refused(new DecisionRefusal.OtherPart(it));
        });
  }
}
