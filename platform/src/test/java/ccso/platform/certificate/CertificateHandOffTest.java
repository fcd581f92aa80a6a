package ccso.platform.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ccso.platform.basis.Refused;
import ccso.platform.fixture.SetClock;
import ccso.platform.handoff.Border;
import ccso.platform.handoff.HandOffRefusal;
import ccso.platform.handoff.HandOffs;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From the decision to the certificate.
@RegisterTest
class CertificateHandOffTest {
  @Autowired IssueCertificate issue;
  @Autowired GrantedCases cases;
  @Autowired HandOffs handOffs;
  @Autowired SetClock clock;
  @Autowired JdbcClient sql;

  @BeforeEach
  void today() {
    clock.set(SetClock.DAY);
  }

  @Test
  void aHolderOfAnotherNameThanThePublicWasToldGetsItWithAReasonOnly_andThatIsCounted() {
    String file = cases.granted("公示时的名称有限公司");
    UUID id =
        sql.sql("select id from assessment_case where number = ?")
            .param(file)
            .query(UUID.class)
            .single();
    sql.sql(
            "update organisation set name = '更名后的有限公司' where id = (select organisation_id from assessment_case where id = ?)")
        .param(id)
        .update();
    assertThat(
            catchThrowableOfType(Refused.class, () -> issue.issue(cases.officer(), file)).refusal())
        .isEqualTo(new HandOffRefusal.ReasonNeeded(1));
    issue.issue(cases.officer(), file, "公示后更名，已核对变更登记。");
    assertThat(handOffs.ofCase(id)).containsExactly(Map.entry(Border.INTO_CERTIFICATE, 1));
  }
}
