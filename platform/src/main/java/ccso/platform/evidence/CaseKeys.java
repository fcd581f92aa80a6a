package ccso.platform.evidence;

import java.security.SecureRandom;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The key of each case, 32 random bytes (table `case_key`): equal files of two cases have unlike
/// addresses, so that nobody learns from the store what another applicant holds (decision 18).
@Component
class CaseKeys {
  private static final int BYTES = 32;

  private final JdbcClient sql;
  private final SecureRandom random = new SecureRandom();

  CaseKeys(JdbcClient sql) {
    this.sql = sql;
  }

  /// The case's key; made when first asked for.
  byte[] keyOf(UUID caseId) {
    byte[] fresh = new byte[BYTES];
    random.nextBytes(fresh);
    sql.sql("insert into case_key (case_id, key) values (?, ?) on conflict (case_id) do nothing")
        .params(caseId, fresh)
        .update();
    return sql.sql("select key from case_key where case_id = ?")
        .param(caseId)
        .query(byte[].class)
        .single();
  }
}
