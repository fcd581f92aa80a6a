package ccso.platform.application;

import ccso.platform.account.Member;
import ccso.platform.basis.Actor;
import ccso.platform.casefile.CaseState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// How the work on a case is shared among people, for the list of requirements.
///
/// @param me who reads
/// @param mayAssign right and state allow it
/// @param people who can be in charge
/// @param loads of those who are, most first
public record WorkShared(
    UUID me, boolean mayAssign, List<Member> people, List<Load> loads, LocalDate today) {

  /// @param items core items in charge of
  /// @param open requirements of theirs that are not ready
  public record Load(UUID person, String name, long items, long open) {}

  static WorkShared of(
      Actor.Person reader,
      CaseReadiness.Prepared prepared,
      Map<String, ItemWork> works,
      List<Member> members,
      LocalDate today) {
    List<ItemReadiness> items =
        prepared.readiness().categories().stream().flatMap(it -> it.items().stream()).toList();
    Map<UUID, List<ItemReadiness>> byPerson =
        items.stream()
            .filter(it -> work(works, it).person() != null)
            .collect(
                Collectors.groupingBy(
                    it -> java.util.Objects.requireNonNull(work(works, it).person())));
    CaseState state = prepared.file().state();
    return new WorkShared(
        reader.id(),
        state.preparing() && CaseRights.mayHandIn(reader, prepared.file()),
        members.stream().filter(it -> it.right().mayEdit()).toList(),
        byPerson.entrySet().stream()
            .map(it -> load(it.getKey(), it.getValue(), works))
            .sorted(java.util.Comparator.comparingLong(Load::open).reversed())
            .toList(),
        today);
  }

  private static Load load(UUID person, List<ItemReadiness> items, Map<String, ItemWork> works) {
    String name = work(works, items.getFirst()).name();
    return new Load(
        person,
        name == null ? "" : name,
        items.size(),
        items.stream()
            .flatMap(it -> it.requirements().stream())
            .filter(it -> it.state().open())
            .count());
  }

  private static ItemWork work(Map<String, ItemWork> works, ItemReadiness item) {
    String no = item.item().no().toString();
    return works.getOrDefault(no, ItemWork.none(no));
  }
}
