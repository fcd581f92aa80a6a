package ccso.recompute.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Spoils the calls of one day.
///
/// @param strength 1 is as weak as a person would dare, 2 is plain
record Spoil(Defect defect, int strength, Centre centre) {

  private static final int HOUR = 3_600;

  List<Call> day(LocalDate date, List<Call> calls) {
    SplittableRandom random =
        new SplittableRandom(centre.seed() * 31 + date.toEpochDay() * 7 + defect.name().hashCode());
    int month = (int) (date.getMonthValue() - centre.first().getMonthValue() + 12L) % 12;
    boolean spoilt = strength > 1 ? month >= 2 : month == 4 || month == 5;
    return spoilt ? spoil(date, calls, random) : calls;
  }

  private List<Call> spoil(LocalDate date, List<Call> calls, SplittableRandom random) {
    return switch (defect) {
      case MISSING_DAYS ->
          date.getDayOfMonth() >= 9 && date.getDayOfMonth() < 9 + 2 * strength ? List.of() : calls;
      case MISSING_HOURS ->
          date.getDayOfMonth() == 11
              ? calls.stream().filter(call -> !within(call, 9, 9 + 2 * strength)).toList()
              : calls;
      case EVEN_ARRIVALS -> even(calls, random);
      case COPIED_RECORDS -> copies(calls, random);
      case OUT_OF_ORDER -> turned(calls, random);
      case INVENTED_WAITS -> invented(calls, random);
      case IMPOSSIBLE_CLOCKS,
          DOUBLED_KEYS,
          OVERLAPPING_CALLS,
          BUNCHED_WAITS,
          ROUNDED_TALK,
          SHIFTED_MONTH,
          TOO_FEW_AGENTS,
          SHORT_CALLS,
          LATE_EDITS ->
          calls.stream().map(call -> one(call, random)).toList();
    };
  }

  private Call one(Call call, SplittableRandom random) {
    return switch (defect) {
      case IMPOSSIBLE_CLOCKS ->
          call.answered() && random.nextInt(100) < 2 * strength
              ? call.endingAt(call.answer() - 30)
              : call;
      case OVERLAPPING_CALLS ->
          call.answered() && random.nextInt(100) < 15 * strength
              ? call.by(1_000 + random.nextInt(3))
              : call;
      case BUNCHED_WAITS ->
          call.answered()
                  && call.waited() > 20
                  && call.waited() <= 30
                  && random.nextInt(100) < 20 * strength + 35
              ? call.answeredAfter(17 + random.nextInt(4))
              : call;
      case ROUNDED_TALK ->
          call.answered() && random.nextInt(100) < 25 * strength
              ? call.endingAt(call.end() - call.talk() % 5)
              : call;
      case SHIFTED_MONTH -> call.at(-8 * HOUR);
      case TOO_FEW_AGENTS ->
          call.answered() ? call.by(1_000 + call.agent() % (strength > 1 ? 1 : 2)) : call;
      case SHORT_CALLS ->
          call.answered() && random.nextInt(100) < 12 * strength
              ? call.endingAt(call.answer() + call.hold() + 2 + random.nextInt(6))
              : call;
      default -> call;
    };
  }

  private static boolean within(Call call, int fromHour, int toHour) {
    long hour = Math.floorMod(call.arrival(), 24L * HOUR) / HOUR;
    return hour >= fromHour && hour < toHour;
  }

  private static List<Call> even(List<Call> calls, SplittableRandom random) {
    List<Call> even = new ArrayList<>();
    for (int i = 0; i < calls.size(); ) {
      long quarter = calls.get(i).arrival() / 900;
      int next = i;
      while (next < calls.size() && calls.get(next).arrival() / 900 == quarter) {
        next++;
      }
      for (int k = i; k < next; k++) {
        long wanted = quarter * 900 + 900L * (k - i) / (next - i) + random.nextInt(3);
        even.add(calls.get(k).at(wanted - calls.get(k).arrival()));
      }
      i = next;
    }
    return even;
  }

  private List<Call> copies(List<Call> calls, SplittableRandom random) {
    List<Call> with = new ArrayList<>();
    for (Call call : calls) {
      with.add(call);
      if (random.nextInt(1_000) < 8 * strength) {
        with.add(call.named(call.id() + "x"));
      }
    }
    return with;
  }

  private List<Call> turned(List<Call> calls, SplittableRandom random) {
    List<Call> turned = new ArrayList<>(calls);
    for (int i = 0; i + 40 < turned.size(); i += 40) {
      if (random.nextInt(100) < 30 * strength) {
        turned.add(i, turned.remove(i + 39));
      }
    }
    return turned;
  }

  /// Waits of an even spread, as somebody invents them who has no queue.
  private static List<Call> invented(List<Call> calls, SplittableRandom random) {
    return calls.stream()
        .map(call -> call.answered() ? call.answeredAfter(1 + random.nextInt(60)) : call)
        .toList();
  }
}
