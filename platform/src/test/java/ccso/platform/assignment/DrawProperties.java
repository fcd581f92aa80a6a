package ccso.platform.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.platform.assignment.Draw.Entrant;
import ccso.platform.assignment.Draw.Ticket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// A draw fills its seats, and anybody who has pool and seed draws the same.
class DrawProperties {

  @Property(tries = 300)
  void theSeatsAreFilled_theLeadByWhoMayLead_andTheOrderOfThePoolDoesNotMatter(
      @ForAll @IntRange(min = 0, max = 12) int size,
      @ForAll @IntRange(min = 0, max = 5) int leads,
      @ForAll boolean lead,
      @ForAll @IntRange(min = 0, max = 4) int members,
      @ForAll long seed) {
    List<Entrant> pool =
        new ArrayList<>(
            IntStream.range(0, size).mapToObj(i -> new Entrant("PSY-" + i, i < leads)).toList());
    Seats seats = new Seats(lead, members);
    var drawn = Draw.fill(pool, "seed" + seed, seats);
    boolean possible = size >= seats.count() && (!lead || Math.min(leads, size) > 0);
    assertThat(drawn.isPresent()).isEqualTo(possible);
    Collections.shuffle(pool, new Random(seed));
    assertThat(Draw.fill(pool, "seed" + seed, seats)).isEqualTo(drawn);
    drawn.ifPresent(tickets -> {
      assertThat(tickets).hasSize(seats.count()).doesNotHaveDuplicates();
      assertThat(tickets.stream().filter(Ticket::lead).count()).isEqualTo(lead ? 1 : 0);
      assertThat(tickets.stream().filter(Ticket::lead))
          .allSatisfy(it -> assertThat(it.entrant().mayLead()).isTrue());
    });
  }

  @Property(tries = 100)
  void nobodyLeftOutHasALowerTicketThanAMemberDrawn(@ForAll long seed) {
    List<Entrant> pool =
        IntStream.range(0, 9).mapToObj(i -> new Entrant("PSY-" + i, i % 3 == 0)).toList();
    List<Ticket> drawn = Draw.fill(pool, "s" + seed, new Seats(true, 2)).orElseThrow();
    List<String> numbers = drawn.stream().map(it -> it.entrant().number()).toList();
    String highest =
        drawn.stream()
            .filter(it -> !it.lead())
            .map(Ticket::ticket)
            .max(String::compareTo)
            .orElseThrow();
    assertThat(pool)
        .filteredOn(it -> !numbers.contains(it.number()))
        .allSatisfy(it -> assertThat(Draw.ticket("s" + seed, it.number())).isGreaterThan(highest));
  }

  /// `printf 'abc,PSY-0001' | sha256sum`.
  @Example
  void aTicketIsWhatAnyShellCounts() {
    assertThat(Draw.ticket("abc", "PSY-0001"))
        .isEqualTo("ace27dcb531c7041a6326eff167f1eadc36caba9b934c8d50f82d75ee09d2461");
  }
}
