package ccso.platform.matrix;

import ccso.platform.basis.Role;
import ccso.platform.golden.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The demonstration as it stands in the database: its people, and one real thing for each variable
/// of a route.
final class DemoSite {
  static final String NO_CASE = "SQ-2099-9999";

  /// Whose message is asked for.
  private static final String READER = "zhoumin";

  private static final String NO_WORKBOOK = "6f1c9a52-3d0e-4f6a-9f0b-1d5b7a3f2c11";
  private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]+)}");

  /// A case and who has to do with it, by sign-in name; of the members, those who may do
  /// everything.
  ///
  /// @param partners whom the applicant has granted it to
  record Case(
      String number,
      String state,
      Set<String> members,
      Set<String> team,
      Set<String> partners,
      Set<String> invited) {}

  /// Somebody who asks, with the roles of the account.
  record Person(Visitor visitor, Set<Role> roles) {
    String name() {
      return visitor.name();
    }
  }

  private final JdbcClient sql;
  private final List<Person> people = new ArrayList<>();
  private final Visitor anonymous;
  private final List<Case> cases;
  private final Map<String, String> answers = new ConcurrentHashMap<>();

  private static final Map<Integer, DemoSite> BY_PORT = new ConcurrentHashMap<>();

  /// Signs everybody in once for all tests on the same site.
  static DemoSite at(JdbcClient sql, int port) {
    return BY_PORT.computeIfAbsent(port, it -> new DemoSite(sql, port));
  }

  private DemoSite(JdbcClient sql, int port) {
    this.sql = sql;
    this.cases = readCases();
    for (String name : Visitor.DEMO) {
      people.add(new Person(Visitor.signedIn(port, name), roles(name)));
    }
    anonymous = Visitor.anonymous(port);
  }

  List<Person> people() {
    return people;
  }

  Visitor anonymous() {
    return anonymous;
  }

  Person person(String name) {
    return people.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }

  private Set<Role> roles(String name) {
    return Set.copyOf(
        sql.sql("select role from role_grant join person on id = person_id where sign_in_name = ?")
            .param(name)
            .query((row, n) -> Role.valueOf(row.getString(1)))
            .list());
  }

  /// As the demonstration left them.
  List<Case> cases() {
    return cases;
  }

  private List<Case> readCases() {
    return sql.sql(
            """
            select c.number, c.state,
              array(select p.sign_in_name from membership m join person p on p.id = m.person_id
                    where m.organisation_id = c.organisation_id and m.member_right = 'OWNER') as members,
              array(select p.sign_in_name from team_member t join person p on p.id = t.person_id
                    where t.case_id = c.id) as team,
              array(select distinct p.sign_in_name from partner_grant_case gc join partner_grant g on g.id = gc.grant_id
                    join person p on p.id = g.partner where gc.case_id = c.id and g.revoked_at is null) as partners,
              array(select p.sign_in_name from team_invitation i join person p on p.id = i.person_id
                    where i.case_id = c.id) as invited
            from assessment_case c order by c.number
            """)
        .query((row, n) ->
            new Case(
                row.getString(1),
                row.getString(2),
                Set.of((String[]) row.getArray(3).getArray()),
                Set.of((String[]) row.getArray(4).getArray()),
                Set.of((String[]) row.getArray(5).getArray()),
                Set.of((String[]) row.getArray(6).getArray())))
        .list();
  }

  /// A case in the state; the demonstration has one for most.
  Case in(String state) {
    return cases().stream().filter(it -> it.state().equals(state)).findFirst().orElseThrow();
  }

  /// A case whose team is being formed, with invitations out.
  private Case invitedTo() {
    return cases().stream()
        .filter(it -> it.state().equals("TEAM_FORMING") && !it.invited().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /// The things a route may be asked for: real ones in states that fit it, and in ones that do not.
  List<Case> casesFor(Route route) {
    String path = route.path();
    if (path.endsWith("/facts.json") || (path.endsWith(".pdf") && path.contains("{number}/"))) {
      return List.of(in("CERTIFIED"), in("DECISION"));
    }
    if (path.startsWith("/cases/{") || path.startsWith("/partner/cases/{")) {
      return List.of(in("ACCEPTED"), in("CERTIFIED"));
    }
    if (path.startsWith("/assess/invitations/{")) {
      return List.of(invitedTo());
    }
    if (path.startsWith("/assess/{")) {
      return List.of(in("DOCUMENT_REVIEW"), in("DECISION"));
    }
    if (path.startsWith("/desk/cases/")) {
      return List.of(in("TEAM_FORMING"), in("DRAFT"));
    }
    if (path.startsWith("/desk/panels/{")) {
      return List.of(in("DECISION"), in("ONSITE_REVIEW"));
    }
    return List.of(in("CERTIFIED"));
  }

  boolean mayByRole(Person person, Route route) {
    return route.openToEverybody()
        || route.openToAnySignedIn()
        || route.roles().stream().anyMatch(person.roles()::contains);
  }

  /// Whether this person may call the route on the case: by role, and by relation to the case. Said
  /// here anew, apart from the code that says it.
  boolean may(Person person, Route route, Case file) {
    if (!mayByRole(person, route)) {
      return false;
    }
    String path = route.path();
    boolean outside =
        !file.team().contains(person.name()) && !file.members().contains(person.name());
    if (path.startsWith("/cases/{")) {
      return file.members().contains(person.name());
    }
    if (path.startsWith("/partner/cases/{")) {
      return file.partners().contains(person.name());
    }
    if (path.startsWith("/assess/invitations/{")) {
      return file.invited().contains(person.name());
    }
    if (path.startsWith("/assess/{")) {
      return file.team().contains(person.name());
    }
    if (path.startsWith("/desk/cases/")) {
      return !file.state().equals("DRAFT");
    }
    if (path.startsWith("/me/inbox/{")) {
      return person.name().equals(READER);
    }
    if (path.startsWith("/desk/panels/{")) {
      return outside
          && Set.of("TECHNICAL_REVIEW", "DECISION", "PUBLIC_NOTICE", "CERTIFIED", "REFUSED")
              .contains(file.state());
    }
    return true;
  }

  /// The route's address for the case, every variable filled with something real.
  String address(Route route, Case file) {
    Map<String, String> values = values(route, file);
    return VARIABLE
        .matcher(route.plainPath())
        .replaceAll(it ->
            Optional.ofNullable(values.get(it.group(1)))
                .orElseThrow(() -> new AssertionError(route + ": nothing for " + it.group())));
  }

  /// The same address for a thing that does not exist.
  String addressOfNothing(Route route, Case file) {
    String address = address(route, file);
    if (route.path().startsWith("/me/inbox/{")) {
      return "/me/inbox/999999999";
    }
    if (route.path().startsWith("/desk/outbox/{")) {
      return "/desk/outbox/00000000-0000-0000-0000-000000000000";
    }
    if (route.path().startsWith("/desk/registrations/{")) {
      return "/desk/registrations/00000000-0000-0000-0000-000000000000";
    }
    if (route.path().startsWith("/notices/{")) {
      return route.plainPath().replace("{id}", "GS-2099-9999");
    }
    if (route.path().startsWith("/desk/complaints/{")) {
      return route.plainPath().replace("{reference}", "JB-2222-2222-2222");
    }
    return address.contains(file.number())
        ? address.replace(file.number(), NO_CASE)
        : address.replace(certificate(), "CCSO20990001R0" + "00");
  }

  private Map<String, String> values(Route route, Case file) {
    Map<String, String> values = new LinkedHashMap<>();
    boolean ofCertificate =
        route.path().startsWith("/desk/certificates/{") || route.path().startsWith("/v/");
    values.put("number", ofCertificate ? certificate() : file.number());
    values.put("caseNumber", file.number());
    values.put(
        "label",
        ofCase(
            "select label from evidence_file f join assessment_case c on c.id = f.case_id where c.number = ? order by label",
            file));
    String offered =
        ofCase(
            "select t.id::text from tray_file t join assessment_case c on c.id = t.case_id where c.number = ?",
            file);
    values.put("offered", offered.equals("none") ? new java.util.UUID(1, 2).toString() : offered);
    values.put("upload", new java.util.UUID(1, 3).toString());
    values.put("token", "a-link-that-leads-nowhere");
    values.put("requirement", "5.1.1");
    values.put("no", "5.1.1");
    values.put("key", one("select requirement_key from self_assessment order by 1"));
    values.put(
        "receipt",
        ofCase(
            "select r.number from receipt r join assessment_case c on c.id = r.case_id where c.number = ?",
            file));
    values.put(
        "message",
        one(
            "select seq from message join person on id = person_id where sign_in_name = '"
                + READER
                + "' order by 1"));
    values.put("registration", one("select id::text from registration order by applied_at, id"));
    values.put("mail", one("select id::text from outgoing_mail order by 1"));
    values.put("category", "1");
    values.put("code", "items");
    values.put("id", NO_WORKBOOK);
    if (route.path().contains("{kpi}")) {
      values.put("kpi", indicator(file));
    }
    if (route.path().startsWith("/notices/")) {
      values.put("id", one("select number from public_notice order by number"));
    }
    values.put("reference", one("select reference from complaint where photo is not null"));
    if (route.path().startsWith("/handbook/")) {
      values.put("number", "5.1.1");
    }
    return values;
  }

  /// Whether the demonstration has something for each variable; it has sent no workbook.
  boolean has(Route route) {
    return !route.path().contains("{id}") || route.path().startsWith("/notices/");
  }

  private String indicator(Case file) {
    return answers.computeIfAbsent(
        file.number() + " indicator",
        it -> {
          String list = "/cases/" + file.number() + "/kpi";
          Visitor member = person(file.members().iterator().next()).visitor();
          Matcher link = Pattern.compile(list + "/([^\"?#]+)").matcher(member.get(list).body());
          if (!link.find()) {
            throw new AssertionError("no indicator on " + list);
          }
          return link.group(1);
        });
  }

  private String ofCase(String question, Case file) {
    return answers.computeIfAbsent(
        file.number() + question,
        it ->
            sql
                .sql(question)
                .param(file.number())
                .query((row, n) -> row.getString(1))
                .list()
                .stream()
                .findFirst()
                .orElse("none"));
  }

  String certificate() {
    return one("select replace(number, '-', '') from certificate order by number");
  }

  private String one(String question) {
    return answers.computeIfAbsent(
        question,
        it ->
            sql.sql(question + " limit 1").query((row, n) -> row.getString(1)).list().stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError(question)));
  }
}
