package ccso.platform.onsite;

import ccso.catalogue.Category;
import ccso.catalogue.CoreItem;
import ccso.catalogue.Edition;
import ccso.catalogue.OnSiteMethod;
import ccso.catalogue.Text;
import java.util.List;
import java.util.stream.Stream;

/// A plan with the names of what it is about.
public record PlanView(OnSitePlan plan, List<Line> lines) {

  /// @param subject name of the category or core item
  public record Line(AgendaLine line, Text subject, Text method) {}

  /// Something an agenda line can be about.
  public record Subject(String no, Text name, boolean category) {}

  static PlanView of(OnSitePlan plan, Edition edition) {
    return new PlanView(
        plan,
        plan.agenda().stream()
            .map(it ->
                new Line(it, name(edition, it.subject()), method(edition, it.method()).name()))
            .toList());
  }

  /// Categories, each followed by its core items.
  static List<Subject> subjects(Edition edition) {
    return edition.categories().stream()
        .flatMap(category ->
            Stream.concat(Stream.of(of(category)), category.items().stream().map(PlanView::of)))
        .toList();
  }

  private static Subject of(Category category) {
    return new Subject(category.no().toString(), category.name(), true);
  }

  private static Subject of(CoreItem item) {
    return new Subject(item.no().toString(), item.name(), false);
  }

  private static Text name(Edition edition, String no) {
    return subjects(edition).stream()
        .filter(it -> it.no().equals(no))
        .findFirst()
        .orElseThrow()
        .name();
  }

  private static OnSiteMethod method(Edition edition, String code) {
    return edition.vocabulary().methods().stream()
        .filter(it -> it.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
