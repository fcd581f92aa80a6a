package ccso.platform.matrix;

import static ccso.platform.casefile.CaseVerb.*;

import ccso.platform.access.AccessRule;
import ccso.platform.access.Relation;
import ccso.platform.basis.Role;
import ccso.platform.casefile.CaseState;
import ccso.platform.casefile.CaseTransition;
import ccso.platform.casefile.CaseTransitions;
import ccso.platform.casefile.CaseVerb;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Who may do what and when, said anew from the agreement (domain: roles, process states; decision
/// 11) and from the table of moves, apart from the table of access, which it guards.
final class Agreed {
  private static final Set<Relation> MEMBERS =
      EnumSet.of(Relation.OWNER, Relation.COORDINATOR, Relation.CONTRIBUTOR, Relation.VIEWER);
  private static final Set<Relation> EDITORS =
      EnumSet.of(Relation.OWNER, Relation.COORDINATOR, Relation.CONTRIBUTOR);
  private static final Set<Relation> SIGNERS = EnumSet.of(Relation.OWNER, Relation.COORDINATOR);

  /// Speaks for the organisation: more than to edit.
  private static final Set<String> SIGNED =
      Set.of(
          "letter",
          "application",
          "resubmission",
          "package",
          "withdrawal",
          "assignments",
          "evidence/adoptions",
          "evidence/refusals",
          "supplement",
          "actions/{label}/waiver",
          "onsite/answer",
          "team/consent",
          "team/objection");

  /// What only the lead does: whatever moves the case, plans, or settles between others.
  private static final Set<String> LED =
      Set.of(
          "document-review/conclusion",
          "onsite-review/reopening",
          "facts",
          "settlements",
          "compare/plan",
          "compare/settlements",
          "plan",
          "opening",
          "closing",
          "rectification/conclusion",
          "supplement",
          "supplement/closing");

  /// Shown to who may send them, when he may.
  private static final Set<String> FORMS =
      Set.of("/cases/{number}/scope", "/assess/{number}/opening", "/assess/{number}/closing");

  private static final Map<String, Predicate<CaseState>> WHEN = new LinkedHashMap<>();

  static {
    when("/cases", CaseState::preparing, "assignments", "item-readiness", "self-assessments");
    when("/cases", CaseState::preparing, "items/{requirement}/self-assessment", "kpi/{kpi}");
    when("/cases", CaseState::preparing, "evidence/links", "evidence/link-removals");
    when("/cases", CaseState::preparing, "evidence/onsite-references");
    when("/cases", CaseState::preparing, "evidence/onsite-reference-removals");
    when("/cases", CaseState::preparing, "evidence/adoptions", "evidence/refusals");
    when("/cases", CaseState::preparing, "workbooks/{code}", "workbooks/{code}/{id}");
    when("/cases", CaseState::preparing, "evidence/particulars", "evidence/proposals");
    when("/cases", Agreed::broughtIn, "evidence", "evidence/versions");
    when("/cases", Agreed::broughtIn, "uploads", "uploads/{upload}", "upload-removals");
    when("/cases", by(APPLY).or(by(RESUBMIT_APPLICATION)), "scope", "letter");
    when("/cases", by(APPLY), "application");
    when("/cases", by(RESUBMIT_APPLICATION), "resubmission");
    when("/cases", by(HAND_IN), "package");
    when("/cases", by(WITHDRAW), "withdrawal");
    when("/cases", by(ANSWER_SUPPLEMENT), "supplement", "supplement/answers");
    when("/cases", by(CLOSE_RECTIFICATION), "actions/{label}", "actions/{label}/waiver");
    when("/cases", by(OPEN_ONSITE_REVIEW), "onsite/answer");
    when("/cases", by(CONFIRM_TEAM), "team/consent", "team/objection");
    when("/cases", Agreed::spokenIn, "threads");
    when("/partner/cases", CaseState::preparing, "tray");
    when(
        "/assess", by(CONCLUDE_DOCUMENT_REVIEW), "document-review/conclusion", "countersignatures");
    when("/assess", by(CONCLUDE_DOCUMENT_REVIEW), "compare/plan", "compare/closings");
    when("/assess", by(CONCLUDE_DOCUMENT_REVIEW), "compare/settlements");
    when("/assess", by(REQUEST_SUPPLEMENT), "supplement");
    when("/assess", by(CLOSE_SUPPLEMENT), "supplement/closing");
    when("/assess", judged().or(mended()), "determinations");
    when("/assess", judged(), "batch", "batch/entries", "undo", "records", "onsite-records");
    when("/assess", visited().or(mended()), "field/{no}/determination", "settlements");
    when("/assess", visited(), "closing", "field/{no}/photos", "findings/{key}/wording");
    when("/assess", mended(), "findings/{label}/ruling", "rectification/conclusion");
    when("/assess", by(PLAN_ONSITE_REVIEW).or(by(OPEN_ONSITE_REVIEW)), "plan");
    when("/assess", by(OPEN_ONSITE_REVIEW), "opening");
    when("/assess", by(FREEZE_FACTS), "facts", "onsite-review/reopening");
    when("/assess", by(PASS_TECHNICAL_REVIEW), "report/signature");
    when("/assess", Agreed::spokenIn, "threads", "marks");
    when("/desk/cases", by(TAKE_UP_APPLICATION), "intake");
    when("/desk/cases", by(ACCEPT), "checklist", "correction", "acceptance");
    when("/desk/cases", by(REJECT), "non-acceptance");
    when("/desk/cases", by(CONFIRM_TEAM), "team", "team/confirmation", "team/objection");
    when("/desk/cases", by(HOLD), "extension", "hold", "nudges");
    when("/desk/cases", by(RESUME), "resumption");
    when("/desk/cases", by(TERMINATE), "termination");
    when("/desk/cases", Agreed::spokenIn, "threads");
    when("/desk/panels", by(REFUSE_CERTIFICATE), "decision", "votes", "recusal");
    when("/desk/panels", by(PASS_TECHNICAL_REVIEW), "review");
    when("/desk/certificates/cases", by(ISSUE_CERTIFICATE), "issue");
  }

  private static final List<Map.Entry<String, Set<Role>>> ROLES =
      List.of(
          Map.entry("/assess", Set.of(Role.ASSESSOR)),
          Map.entry("/cases/new", Set.of(Role.APPLICANT)),
          Map.entry("/org", Set.of(Role.APPLICANT)),
          Map.entry("/partner", Set.of(Role.PARTNER)),
          Map.entry("/reg", Set.of(Role.REGULATOR)),
          Map.entry("/desk/people", Set.of(Role.ADMINISTRATOR)),
          Map.entry("/desk/outbox", Set.of(Role.ADMINISTRATOR)),
          Map.entry("/desk/calendar", Set.of(Role.ADMINISTRATOR)),
          Map.entry("/desk/registrations", Set.of(Role.CLERK, Role.REGISTER_OFFICER)),
          Map.entry("/desk/audit", Set.of(Role.AUDITOR)),
          Map.entry("/desk/assessors", Set.of(Role.REGISTER_OFFICER)),
          Map.entry("/desk/certificates", Set.of(Role.REGISTER_OFFICER)),
          Map.entry("/desk/panels", Set.of(Role.COMMITTEE_MEMBER)),
          Map.entry("/desk", Set.of(Role.CLERK)));

  private Agreed() {}

  /// What should come of it.
  enum Outcome {
    ADMITTED,
    BARRED,
    ABSENT
  }

  private static void when(String door, Predicate<CaseState> state, String... operations) {
    Arrays.stream(operations).forEach(it -> WHEN.put(door + " " + it, state));
  }

  private static Predicate<CaseState> by(CaseVerb verb) {
    Set<CaseState> from =
        CaseTransitions.all().stream()
            .filter(it -> it.verb() == verb)
            .map(CaseTransition::from)
            .collect(Collectors.toSet());
    return from::contains;
  }

  private static Predicate<CaseState> visited() {
    return by(CONCLUDE_ONSITE_REVIEW);
  }

  private static Predicate<CaseState> judged() {
    return by(CONCLUDE_DOCUMENT_REVIEW).or(visited());
  }

  private static Predicate<CaseState> mended() {
    return by(CLOSE_RECTIFICATION);
  }

  private static boolean broughtIn(CaseState state) {
    return state.preparing() || state == CaseState.SUPPLEMENT;
  }

  private static boolean spokenIn(CaseState state) {
    return state != CaseState.DRAFT && !state.closed();
  }

  static boolean ofApplicant(Relation relation) {
    return MEMBERS.contains(relation);
  }

  /// What an operation on a case should answer.
  static Outcome of(String method, String path, Set<Relation> held, CaseState state) {
    Set<Relation> may = who(method, path);
    if (held.stream().anyMatch(may::contains)) {
      return reads(method, path) || repeated(path) || when(path).test(state)
          ? Outcome.ADMITTED
          : Outcome.BARRED;
    }
    boolean sameSide =
        held.stream().anyMatch(it -> may.stream().anyMatch(m -> m.side() == it.side()));
    return sameSide ? Outcome.BARRED : Outcome.ABSENT;
  }

  private static boolean reads(String method, String path) {
    return Set.of("GET", "HEAD", "OPTIONS").contains(method) && !FORMS.contains(path);
  }

  /// What devices may send twice.
  private static boolean repeated(String path) {
    return Set.of("determinations", "undo", "batch/entries", "onsite-records", "records")
            .contains(operation(path))
        || operation(path).equals("field/{no}/determination");
  }

  private static Predicate<CaseState> when(String path) {
    Predicate<CaseState> found = WHEN.get(door(path) + " " + operation(path));
    if (found == null) {
      throw new AssertionError("not agreed when: " + path);
    }
    return found;
  }

  private static Set<Relation> who(String method, String path) {
    boolean reads = reads(method, path);
    return switch (door(path)) {
      case "/cases" -> reads ? MEMBERS : SIGNED.contains(operation(path)) ? SIGNERS : EDITORS;
      case "/assess" ->
          Set.of(!reads && LED.contains(operation(path)) ? Relation.LEAD : Relation.TEAM);
      case "/partner/cases" -> Set.of(Relation.GRANTED_PARTNER);
      case "/desk/cases" -> Set.of(Relation.CENTRE);
      case "/desk/panels" -> Set.of(Relation.PANEL);
      case "/desk/certificates/cases" -> Set.of(Relation.REGISTER);
      default -> throw new AssertionError("no door agreed: " + path);
    };
  }

  private static String door(String path) {
    return path.substring(0, path.indexOf("/{"));
  }

  private static String operation(String path) {
    String rest = path.substring(path.indexOf('}') + 1);
    return rest.startsWith("/") ? rest.substring(1) : rest;
  }

  /// The roles an operation without a case asks for.
  static Set<Role> roles(AccessRule rule) {
    return ROLES.stream()
        .filter(it -> rule.path().equals(it.getKey()) || rule.path().startsWith(it.getKey() + "/"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no role agreed: " + rule.path()))
        .getValue();
  }
}
