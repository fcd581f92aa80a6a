package ccso.platform.application;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 分派 and 就绪, from the list of requirements and back to it.
@Controller
class AssignmentPages {
  private final ItemPages pages;
  private final AssignItems assignItems;
  private final MarkItemReady markItemReady;

  AssignmentPages(ItemPages pages, AssignItems assignItems, MarkItemReady markItemReady) {
    this.pages = pages;
    this.assignItems = assignItems;
    this.markItemReady = markItemReady;
  }

  /// Core items ticked, or all that the list shows.
  @PostMapping("/cases/{number}/assignments")
  Answer assign(
      Actor.Person actor,
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> typed) {
    ItemFilter filter = ItemFilter.of(typed);
    ItemPages.Draft draft = ItemPages.Draft.of(typed);
    Set<String> items = new LinkedHashSet<>(draft.items());
    if (typed.containsKey("allItems")) {
      items.addAll(List.of(ItemPages.first(typed, "listedItems").strip().split("\\s+")));
      items.remove("");
    }
    try {
      assignItems.assign(actor, number, items, id(draft.person()), day(draft.due()));
    } catch (Faulty faulty) {
      return Page.again(
          "application/items", pages.items(actor, number, filter, draft, faulty.faults()));
    }
    return SeeOther.to("/cases/" + number + "/items" + filter.query())
        .saying("application.assign.done", items.size());
  }

  /// @param item number of the core item
  /// @param ready anything for yes; empty takes it back
  @PostMapping("/cases/{number}/item-readiness")
  Answer ready(
      Actor.Person actor,
      @PathVariable String number,
      @RequestParam String item,
      @RequestParam(defaultValue = "") String ready) {
    markItemReady.mark(actor, number, item, !ready.isEmpty());
    return SeeOther.to("/cases/" + number + "/items#g-" + item)
        .saying(ready.isEmpty() ? "application.done.unmarked" : "application.done.marked", item);
  }

  private static @Nullable UUID id(String typed) {
    try {
      return typed.isEmpty() ? null : UUID.fromString(typed);
    } catch (IllegalArgumentException nobody) {
      return new UUID(0, 0);
    }
  }

  /// What cannot be read is a day long past: the fault is said at the field.
  private static @Nullable LocalDate day(String typed) {
    try {
      return typed.isEmpty() ? null : LocalDate.parse(typed);
    } catch (DateTimeParseException unreadable) {
      return LocalDate.EPOCH;
    }
  }
}
