package ccso.platform.application;

import ccso.catalogue.Category;
import ccso.catalogue.CoreItem;
import ccso.catalogue.Edition;
import ccso.catalogue.EvidenceEntry;
import ccso.catalogue.Requirement;
import ccso.judging.EvidenceKind;
import ccso.platform.account.Organisations;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CasePart;
import ccso.platform.evidence.EvidenceSlot;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The requirements of a case, as a list and one by one, with the self-assessment on both.
@Controller
public class ItemPages {

  /// Rows of one core item.
  ///
  /// @param incomplete requirements of the whole core item without evidence or a word
  public record Group(
      Category category,
      CoreItem item,
      List<RequirementReadiness> rows,
      ItemWork work,
      long incomplete) {}

  /// What was typed into the form of the list.
  ///
  /// @param chosen keys ticked
  /// @param all everything the list shows and that is open
  /// @param items numbers of core items ticked
  public record Draft(
      Set<String> chosen,
      boolean all,
      String judgement,
      String note,
      Set<String> items,
      String person,
      String due) {
    static final Draft EMPTY = new Draft(Set.of(), false, "", "", Set.of(), "", "");

    static Draft of(MultiValueMap<String, String> typed) {
      return new Draft(
          Set.copyOf(typed.getOrDefault("requirement", List.of())),
          typed.containsKey("all"),
          first(typed, "judgement"),
          first(typed, "note"),
          Set.copyOf(typed.getOrDefault("chosenItem", List.of())),
          first(typed, "person"),
          first(typed, "due"));
    }
  }

  /// Model of `application/items`.
  ///
  /// @param listed keys of the open requirements shown, joined by blanks
  public record ItemsPage(
      AssessmentCase file,
      Edition edition,
      CasePart part,
      ReadinessCounts counts,
      ItemFilter filter,
      List<Group> groups,
      Map<String, SelfAssessment> assessments,
      String listed,
      boolean mayEdit,
      WorkShared shared,
      Draft draft,
      List<FieldFault> faults) {

    public String listedItems() {
      return groups.stream().map(g -> g.item().no().toString()).collect(Collectors.joining(" "));
    }

    public int shown() {
      return groups.stream().mapToInt(g -> g.rows().size()).sum();
    }

    public long open() {
      return groups.stream().flatMap(g -> g.rows().stream()).filter(r -> r.state().open()).count();
    }
  }

  /// Model of `application/item`.
  ///
  /// @param slots one for each document or data entry
  /// @param onSite entries that assessors look into themselves
  /// @param saved what is kept; null before the first word
  /// @param basedOn which word the form was filled in upon
  /// @param meanwhile somebody else saved since then, and what was typed is not saved
  public record ItemPage(
      AssessmentCase file,
      Edition edition,
      Category category,
      CoreItem item,
      RequirementReadiness readiness,
      List<EvidenceSlot> slots,
      List<EvidenceEntry> onSite,
      List<RequirementReadiness> related,
      @Nullable SelfAssessment saved,
      @Nullable Requirement previous,
      @Nullable Requirement next,
      boolean mayEdit,
      String judgement,
      String note,
      String basedOn,
      boolean meanwhile,
      List<FieldFault> faults) {}

  private final AssessmentCases cases;
  private final CaseReadiness readiness;
  private final SelfAssess selfAssess;
  private final ItemWorks works;
  private final Organisations organisations;
  private final InstantSource clock;

  ItemPages(
      AssessmentCases cases,
      CaseReadiness readiness,
      SelfAssess selfAssess,
      ItemWorks works,
      Organisations organisations,
      InstantSource clock) {
    this.works = works;
    this.organisations = organisations;
    this.clock = clock;
    this.cases = cases;
    this.readiness = readiness;
    this.selfAssess = selfAssess;
  }

  @GetMapping("/cases/{number}/items")
  Page items(
      Actor.Person actor,
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> typed) {
    return Page.of(
        "application/items", items(actor, number, ItemFilter.of(typed), Draft.EMPTY, List.of()));
  }

  @PostMapping("/cases/{number}/self-assessments")
  Answer assess(
      Actor.Person actor,
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> typed) {
    ItemFilter filter = ItemFilter.of(typed);
    Draft draft = Draft.of(typed);
    Set<String> keys = new LinkedHashSet<>(typed.getOrDefault("requirement", List.of()));
    if (draft.all()) {
      keys.addAll(List.of(first(typed, "listed").strip().split("\\s+")));
      keys.remove("");
    }
    try {
      selfAssess.assess(
          actor, number, new SelfAssess.Said(List.copyOf(keys), draft.judgement(), draft.note()));
    } catch (Faulty faulty) {
      return Page.again("application/items", items(actor, number, filter, draft, faulty.faults()));
    }
    return SeeOther.to("/cases/" + number + "/items" + filter.query())
        .saying("application.items.saved", keys.size());
  }

  @GetMapping("/cases/{number}/items/{requirement}")
  Page item(Actor.Person actor, @PathVariable String number, @PathVariable String requirement) {
    CaseReadiness.Prepared prepared = readiness.of(actor, cases.openToApplicant(actor, number));
    RequirementReadiness shown = find(prepared, requirement);
    SelfAssessment saved = prepared.assessments().get(shown.requirement().key());
    return Page.of(
        "application/item",
        item(
            actor,
            prepared,
            shown,
            saved == null ? "" : saved.judgement().name(),
            saved == null ? "" : saved.note(),
            false,
            List.of()));
  }

  /// @param then `next` to go on with the next open requirement
  @PostMapping("/cases/{number}/items/{requirement}/self-assessment")
  Answer assessOne(
      Actor.Person actor,
      @PathVariable String number,
      @PathVariable String requirement,
      @RequestParam(defaultValue = "") String judgement,
      @RequestParam(defaultValue = "") String note,
      @RequestParam(required = false) @Nullable String basedOn,
      @RequestParam(defaultValue = "") String then) {
    CaseReadiness.Prepared prepared = readiness.of(actor, cases.openToApplicant(actor, number));
    RequirementReadiness shown = find(prepared, requirement);
    try {
      selfAssess.assess(
          actor,
          number,
          new SelfAssess.Said(List.of(shown.requirement().key()), judgement, note, basedOn));
    } catch (Faulty faulty) {
      return Page.again(
          "application/item",
          item(actor, prepared, shown, judgement, note, false, faulty.faults()));
    } catch (Refused refused) {
      if (!(refused.refusal() instanceof ApplicationRefusal.SavedMeanwhile)) {
        throw refused;
      }
      CaseReadiness.Prepared newest = readiness.of(actor, prepared.file());
      return Page.again(
          "application/item",
          item(actor, newest, find(newest, requirement), judgement, note, true, List.of()));
    }
    String on = then.equals("next") ? nextOpen(prepared, shown).orElse(requirement) : requirement;
    return SeeOther.to("/cases/" + number + "/items/" + on)
        .saying("application.item.saved", requirement);
  }

  ItemsPage items(
      Actor.Person actor, String number, ItemFilter filter, Draft draft, List<FieldFault> faults) {
    CaseReadiness.Prepared prepared = readiness.of(actor, cases.openToApplicant(actor, number));
    Map<String, ItemWork> work = works.ofCase(prepared.file().id());
    List<Group> groups = groups(prepared.readiness(), filter, work, actor);
    return new ItemsPage(
        prepared.file(),
        prepared.edition(),
        prepared.part(),
        prepared.readiness().counts(),
        filter,
        groups,
        prepared.assessments(),
        groups.stream()
            .flatMap(g -> g.rows().stream())
            .filter(r -> r.state().open())
            .map(r -> r.requirement().key())
            .collect(Collectors.joining(" ")),
        mayEdit(actor, prepared.file()),
        WorkShared.of(
            actor,
            prepared,
            work,
            organisations.membersOf(prepared.file().applicant().id()),
            LocalDate.ofInstant(clock.instant(), CreateCase.SHANGHAI)),
        draft,
        faults);
  }

  private static List<Group> groups(
      Readiness readiness, ItemFilter filter, Map<String, ItemWork> works, Actor.Person me) {
    Set<String> path =
        readiness.path().steps().stream()
            .map(step -> step.requirement().key())
            .collect(Collectors.toSet());
    List<Group> groups = new ArrayList<>();
    for (CategoryReadiness category : readiness.categories()) {
      for (ItemReadiness item : category.items()) {
        String no = item.item().no().toString();
        ItemWork work = works.getOrDefault(no, ItemWork.none(no));
        List<RequirementReadiness> rows =
            filter.shows(category, item) && filter.shows(work, me.id())
                ? item.requirements().stream().filter(r -> filter.shows(r, path)).toList()
                : List.of();
        if (!rows.isEmpty()) {
          groups.add(new Group(category.category(), item.item(), rows, work, item.incomplete()));
        }
      }
    }
    return groups;
  }

  private static ItemPage item(
      Actor.Person actor,
      CaseReadiness.Prepared prepared,
      RequirementReadiness shown,
      String judgement,
      String note,
      boolean meanwhile,
      List<FieldFault> faults) {
    Requirement requirement = shown.requirement();
    Edition edition = prepared.edition();
    Category category = edition.categoryOf(requirement.no()).orElseThrow();
    boolean mayEdit = mayEdit(actor, prepared.file());
    String address =
        "/cases/%s/items/%s".formatted(prepared.file().number().value(), requirement.no().value());
    List<Requirement> own =
        prepared.part().categories().stream().flatMap(c -> c.requirements().stream()).toList();
    int at = own.indexOf(requirement);
    return new ItemPage(
        prepared.file(),
        edition,
        category,
        category.items().stream()
            .filter(i -> i.requirements().contains(requirement))
            .findFirst()
            .orElseThrow(),
        shown,
        requirement.deskEntries().stream()
            .map(entry ->
                EvidenceSlot.of(
                    prepared.file(), requirement, entry, prepared.evidence(), mayEdit, address))
            .toList(),
        requirement.evidence().stream().filter(e -> e.kind() == EvidenceKind.ON_SITE).toList(),
        prepared.readiness().requirements().stream()
            .filter(r -> requirement.related().contains(r.requirement().no()))
            .toList(),
        prepared.assessments().get(requirement.key()),
        at > 0 ? own.get(at - 1) : null,
        at + 1 < own.size() ? own.get(at + 1) : null,
        mayEdit,
        judgement,
        note,
        SelfAssess.seen(prepared.assessments().get(requirement.key())),
        meanwhile,
        faults);
  }

  private static boolean mayEdit(Actor.Person actor, AssessmentCase file) {
    return CaseRights.mayEdit(actor, file) && file.state().preparing();
  }

  /// Refuses [ccso.platform.casefile.CaseRefusal.OutsidePart].
  private static RequirementReadiness find(CaseReadiness.Prepared prepared, String no) {
    prepared.edition().requirements().stream()
        .filter(r -> r.no().value().equals(no))
        .forEach(prepared.part()::require);
    return prepared.readiness().requirements().stream()
        .filter(r -> r.requirement().no().value().equals(no))
        .findFirst()
        .orElseThrow(() -> new NotFound(no));
  }

  /// The next open requirement after this one, from the beginning again if need be.
  private static Optional<String> nextOpen(
      CaseReadiness.Prepared prepared, RequirementReadiness after) {
    List<RequirementReadiness> all = prepared.readiness().requirements();
    int at = all.indexOf(after);
    List<RequirementReadiness> rest = new ArrayList<>(all.subList(at + 1, all.size()));
    rest.addAll(all.subList(0, at));
    return rest.stream()
        .filter(r -> r.state().open())
        .findFirst()
        .map(r -> r.requirement().no().value());
  }

  static String first(MultiValueMap<String, String> typed, String name) {
    String value = typed.getFirst(name);
    return value == null ? "" : value;
  }
}
