package ccso.platform.application;

import ccso.catalogue.Category;
import ccso.catalogue.CoreItem;
import ccso.catalogue.Edition;
import ccso.platform.account.Member;
import ccso.platform.account.Organisations;
import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.NotFound;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseState;
import ccso.platform.standard.Editions;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Core items are shared among people (分派), many at once.
///
/// Refuses: nothing chosen, a person who may not edit them, a day that is past ([Faulty]);
/// [CaseRefusal.RightTooSmall], [CaseRefusal.WrongState].
@Component
public class AssignItems {
  private final AssessmentCases cases;
  private final Organisations organisations;
  private final ItemWorks works;
  private final Editions editions;
  private final AuditTrail trail;
  private final InstantSource clock;

  AssignItems(
      AssessmentCases cases,
      Organisations organisations,
      ItemWorks works,
      Editions editions,
      AuditTrail trail,
      InstantSource clock) {
    this.cases = cases;
    this.organisations = organisations;
    this.works = works;
    this.editions = editions;
    this.trail = trail;
    this.clock = clock;
  }

  /// @param items numbers of core items
  /// @param person null to leave them to nobody
  @Transactional
  public void assign(
      Actor.Person coordinator,
      String number,
      Set<String> items,
      @Nullable UUID person,
      @Nullable LocalDate due) {
    AssessmentCase file = cases.openToApplicant(coordinator, number);
    CaseRights.handingIn(coordinator, file);
    CaseRights.in(file, CaseState::preparing);
    Set<Integer> categories = categories(editions.byDigest(file.editionDigest()), items);
    List<FieldFault> faults = new ArrayList<>();
    if (items.isEmpty()) {
      faults.add(FieldFault.of("chosenItem", "application.item-missing"));
    }
    if (person != null && !fits(file, person, categories)) {
      faults.add(FieldFault.of("person", "application.person-unfit"));
    }
    if (due != null && due.isBefore(LocalDate.ofInstant(clock.instant(), CreateCase.SHANGHAI))) {
      faults.add(FieldFault.of("due", "application.due-past"));
    }
    if (!faults.isEmpty()) {
      throw new Faulty(faults);
    }
    works.assign(file.id(), items, person, due);
    trail.append(
        coordinator,
        items.stream().sorted().map(it -> ItemAssigned.of(file.id(), it, person, due)).toList());
  }

  private boolean fits(AssessmentCase file, UUID person, Set<Integer> categories) {
    return organisations.membersOf(file.applicant().id()).stream()
        .filter(it -> it.person().equals(person) && it.right().mayEdit())
        .map(Member::part)
        .anyMatch(part -> categories.stream().allMatch(part::covers));
  }

  private static Set<Integer> categories(Edition edition, Set<String> items) {
    Set<Integer> categories = new LinkedHashSet<>();
    Set<String> found = new LinkedHashSet<>();
    for (Category category : edition.categories()) {
      for (CoreItem item : category.items()) {
        if (items.contains(item.no().toString())) {
          categories.add(category.no().value());
          found.add(item.no().toString());
        }
      }
    }
    if (!found.containsAll(items)) {
      throw new NotFound(items.toString());
    }
    return categories;
  }

  /// @param subject number of the core item
  record ItemAssigned(UUID caseId, String subject, Map<String, Object> data) implements AuditEvent {
    static ItemAssigned of(
        UUID caseId, String item, @Nullable UUID person, @Nullable LocalDate due) {
      Map<String, Object> data = new TreeMap<>();
      data.put("person", person == null ? "NOBODY" : person.toString());
      data.put("due", due == null ? "" : due.toString());
      return new ItemAssigned(caseId, item, data);
    }

    @Override
    public String kind() {
      return "ITEM_ASSIGNED";
    }
  }
}
