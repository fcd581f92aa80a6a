package ccso.platform.standard;

import ccso.catalogue.Category;
import ccso.catalogue.CoreItem;
import ccso.catalogue.Edition;
import ccso.catalogue.Requirement;
import ccso.judging.CategoryNo;
import ccso.judging.RequirementNo;
import ccso.platform.basis.NotFound;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The standard and its guide, open to everybody (deck: 开放公开).
@Controller
public class StandardPages {

  /// Model of `standard/standard`.
  public record Overview(Edition edition) {
    public int items() {
      return edition.categories().stream().mapToInt(c -> c.items().size()).sum();
    }
  }

  /// Model of `standard/category`.
  public record OneCategory(Edition edition, Category category) {}

  /// Model of `standard/requirement`.
  ///
  /// @param before null at the first requirement
  /// @param after null at the last
  public record OneRequirement(
      Edition edition,
      Category category,
      CoreItem item,
      Requirement requirement,
      List<Requirement> related,
      @Nullable RequirementNo before,
      @Nullable RequirementNo after) {}

  private final Editions editions;

  StandardPages(Editions editions) {
    this.editions = editions;
  }

  @GetMapping("/standard")
  Answer standard() {
    return Page.of("standard/standard", new Overview(editions.current()));
  }

  @GetMapping("/standard/history")
  Answer history() {
    return Page.of("standard/history", new Overview(editions.current()));
  }

  @GetMapping("/standard/{category:[0-9]{1,3}}")
  Answer category(@PathVariable int category) {
    Edition edition = editions.current();
    return edition
        .category(new CategoryNo(category))
        .map(found -> Page.of("standard/category", new OneCategory(edition, found)))
        .orElseThrow(() -> new NotFound("category " + category));
  }

  @GetMapping("/handbook/{number:[0-9]{1,3}[.][0-9]{1,3}[.][0-9]{1,3}}")
  Answer requirement(@PathVariable String number) {
    Edition edition = editions.current();
    RequirementNo no = new RequirementNo(number);
    Requirement requirement = edition.requirement(no).orElseThrow(() -> new NotFound(number));
    Category category = edition.categoryOf(no).orElseThrow();
    CoreItem item =
        category.items().stream()
            .filter(i -> i.requirements().contains(requirement))
            .findFirst()
            .orElseThrow();
    List<Requirement> all = edition.requirements();
    int at = all.indexOf(requirement);
    return Page.of(
        "standard/requirement",
        new OneRequirement(
            edition,
            category,
            item,
            requirement,
            requirement.related().stream().flatMap(r -> edition.requirement(r).stream()).toList(),
            at == 0 ? null : all.get(at - 1).no(),
            at == all.size() - 1 ? null : all.get(at + 1).no()));
  }
}
