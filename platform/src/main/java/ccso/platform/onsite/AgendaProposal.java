package ccso.platform.onsite;

import ccso.catalogue.Category;
import ccso.catalogue.EvidenceEntry;
import ccso.platform.assessment.TeamCase;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What a plan starts from: each category that is seen on site once, by the way of finding out it
/// asks for most, shared out in turn among the team.
final class AgendaProposal {
  private static final List<LocalTime> SLOTS =
      List.of(LocalTime.of(9, 30), LocalTime.of(11, 0), LocalTime.of(14, 0), LocalTime.of(15, 30));
  private static final int DAYS = 2; // domain: two to four days by seats and sites

  private AgendaProposal() {}

  static PlanForm of(TeamCase opened, LocalDate firstDay) {
    List<String> sites = opened.file().scope().sites();
    List<Category> seen =
        opened.edition().categories().stream().filter(it -> onSite(opened, it)).toList();
    LocalDate lastDay = firstDay.plusDays(DAYS - 1L);
    List<PlanForm.Row> rows = new ArrayList<>();
    for (int i = 0; i < seen.size(); i++) {
      int slot = i / opened.team().size();
      LocalDate day = firstDay.plusDays(slot / SLOTS.size());
      rows.add(
          new PlanForm.Row(
              (day.isAfter(lastDay) ? lastDay : day).toString(),
              SLOTS.get(slot % SLOTS.size()).toString(),
              seen.get(i).no().toString(),
              method(opened, seen.get(i)),
              "0",
              opened.team().get(i % opened.team().size()).person().toString()));
    }
    return new PlanForm(
        firstDay.toString(),
        lastDay.toString(),
        IntStream.range(0, sites.size()).mapToObj(Integer::toString).toList(),
        true,
        rows);
  }

  private static boolean onSite(TeamCase opened, Category category) {
    return category.requirements().stream()
        .anyMatch(it -> it.needsSite() && it.appliesTo().appliesTo(opened.file().centre()));
  }

  private static String method(TeamCase opened, Category category) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    category.requirements().stream()
        .filter(it -> it.appliesTo().appliesTo(opened.file().centre()))
        .flatMap(it -> it.siteEntries().stream())
        .map(it -> ((EvidenceEntry.OnSite) it).method().code())
        .forEach(code -> counts.merge(code, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .orElseThrow()
        .getKey();
  }
}
