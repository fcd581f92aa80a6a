package ccso.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Role;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The table of access is read whole or not at all, and denies what it does not say.
class AccessTableTest {
  private static final AccessPolicy POLICY =
      AccessPolicy.of(
          "access-test",
          """
          # a remark
          @signers = OWNER COORDINATOR
          @early   = DRAFT
          @both    = @early ACCEPTED
          GET  /                     | everybody
          GET  /home                 | signed-in
          GET  /desk                 | CLERK REGISTER_OFFICER
          GET  /cases/new            | APPLICANT
          GET  /cases/{number}       | @signers VIEWER | *
          POST /cases/{number}/scope | @signers | @both
          POST /assess/{number}/undo | LEAD | ACCEPTED | replayed
          """);

  @Test
  void whatHasNoLineIsNobodys() {
    assertThat(POLICY.rule("GET", "/nothing")).isEmpty();
    assertThat(POLICY.rule("POST", "/home")).isEmpty();
    assertThat(POLICY.rule("HEAD", "/home")).as("asks for what GET shows").isPresent();
    assertThat(POLICY.rule("GET", "/cases/{number:[0-9]{1,3}}")).isPresent();
  }

  @Test
  void groupsStandForTheirMembers() {
    var scope = (AccessRule.Whom.Related) rule("POST", "/cases/{number}/scope").whom();
    assertThat(scope.relations()).containsExactlyInAnyOrder(Relation.OWNER, Relation.COORDINATOR);
    assertThat(scope.states()).containsExactlyInAnyOrder("DRAFT", "ACCEPTED");
    assertThat(rule("GET", "/cases/new").variable()).as("no case is named").isEmpty();
  }

  @ParameterizedTest(name = "{1} of the case {0}, in {2}: {3}")
  @CsvSource({
    "POST /cases/{number}/scope, OWNER, DRAFT, Admitted[]",
    "POST /cases/{number}/scope, OWNER, REPORT, Barred[why=STATE]",
    "POST /cases/{number}/scope, VIEWER, DRAFT, Barred[why=RIGHT]",
    "POST /cases/{number}/scope, TEAM, DRAFT, Absent[]",
    "GET /cases/{number}, VIEWER, REPORT, Admitted[]",
    "POST /assess/{number}/undo, TEAM, ACCEPTED, Barred[why=LEAD]",
    "POST /assess/{number}/undo, LEAD, REPORT, Admitted[]",
  })
  void whoIsOfTheCaseIsToldWhyNotAndNobodyElseFindsIt(
      String operation, Relation relation, String state, String answer) {
    String[] parts = operation.split(" ", 2);
    assertThat(rule(parts[0], parts[1]).of(new CaseStanding(state, Set.of(relation))))
        .hasToString(answer);
  }

  @Test
  void anOperationWithoutACaseAsksForTheRole() {
    var clerk = new Actor.Person(new UUID(0, 1), "clerk", Set.of(Role.CLERK), Map.of());
    assertThat(rule("GET", "/desk").of(clerk)).isEqualTo(new Admission.Admitted());
    assertThat(rule("GET", "/desk").of(new Actor.Anyone())).isEqualTo(new Admission.Absent());
    assertThat(rule("GET", "/home").of(new Actor.Anyone())).isEqualTo(new Admission.Absent());
    assertThat(rule("GET", "/").of(new Actor.Anyone())).isEqualTo(new Admission.Admitted());
    assertThat(rule("GET", "/cases/{number}").of(clerk))
        .as("nothing of a case without the case")
        .isEqualTo(new Admission.Absent());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "GET /home; expected: METHOD path",
        "GET | signed-in; expected: METHOD path",
        "GET /a | signed-in | DRAFT; only an operation on a case has states",
        "GET /cases/{number} | OWNER; says in which states",
        "GET /cases/{number} | CLERK | *; nobody is called that",
        "GET /a | OWNER; nobody is called that",
        "GET /cases/{number} | @nobody | *; no group has this name",
        "POST /assess/{number}/undo | LEAD | * | twice; the last column can only say",
        "@a; a group needs a name",
      })
  void aFaultIsToldWithItsLine(String line, String what) {
    assertThatThrownBy(() -> AccessPolicy.of("x", "# first\n" + line + "\n"))
        .hasMessageContaining("line 2")
        .hasMessageContaining(what)
        .hasMessageContaining(line.strip());
  }

  @Test
  void anOperationIsToldOnce() {
    assertThatThrownBy(() -> AccessPolicy.of("x", "GET /a | everybody\nGET /a | signed-in\n"))
        .hasMessageContaining("line 2")
        .hasMessageContaining("has a line already");
  }

  private static AccessRule rule(String method, String path) {
    return POLICY.rule(method, path).orElseThrow();
  }
}
