package ccso.recompute.synthetic;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// One day of a synthetic centre: calls come by a Poisson process whose rate follows the hour, wait
/// for the agent who is free first, and leave when their patience ends.
final class Day {

  /// Share of the day's calls by hour.
  private static final double[] HOURS = {
    .004, .002, .002, .001, .002, .004, .011, .030, .075, .095, .098, .085, .060, .072, .082, .080,
    .072, .060, .048, .040, .034, .024, .013, .006
  };

  private static final int HOUR = 3_600;
  private static final int SHIFT = 9 * HOUR;
  private static final double MEAN_TALK = 190;
  private static final double MEAN_WRAP_UP = 22;
  private static final double MEAN_PATIENCE = 260;
  private static final String[] QUEUES = {"billing", "faults", "orders", "service"};

  private final Centre centre;
  private final LocalDate date;
  private final SplittableRandom random;
  private final int customers;
  private final long midnight;

  /// An agent at work, free from then on.
  private record Worker(int agent, long freeAt, long until) {}

  Day(Centre centre, LocalDate date) {
    this.centre = centre;
    this.date = date;
    midnight = date.toEpochDay() * 24 * HOUR;
    random = new SplittableRandom(centre.seed() * 1_000_003 + date.toEpochDay());
    customers = Math.max(50, centre.callsPerDay() * 40);
  }

  /// In order of arrival.
  List<Call> calls() {
    double busy = busyness();
    PriorityQueue<Worker> workers = workers(busy);
    List<Call> calls = new ArrayList<>();
    String id = date.toString().replace("-", "") + "-";
    for (long arrival : arrivals(busy * centre.callsPerDay())) {
      calls.add(call(id + "%06d".formatted(calls.size() + 1), arrival, workers));
    }
    return calls;
  }

  /// Weekends are quieter, the days after them busier, public holidays quiet; and every day is a
  /// little unlike the plan.
  private double busyness() {
    DayOfWeek weekday = date.getDayOfWeek();
    double factor =
        switch (weekday) {
          case MONDAY -> 1.15;
          case SATURDAY -> 0.62;
          case SUNDAY -> 0.55;
          case TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> 1.0;
        };
    double season = 1 + 0.08 * Math.sin(2 * Math.PI * date.getDayOfYear() / 365.0);
    return factor * season * (holiday() ? 0.5 : 1) * Math.exp(0.06 * gaussian());
  }

  /// The first days of May and October and the end of January, as a calendar nobody need believe.
  boolean holiday() {
    int day = date.getDayOfMonth();
    return switch (date.getMonthValue()) {
      case 5 -> day <= 5;
      case 10 -> day <= 7;
      case 1 -> day == 1 || day >= 28;
      default -> false;
    };
  }

  private List<Long> arrivals(double calls) {
    List<Long> arrivals = new ArrayList<>();
    for (int quarter = 0; quarter < 96; quarter++) {
      double rate = calls * HOURS[quarter / 4] / 4 * Math.exp(0.04 * gaussian());
      int count = poisson(rate);
      for (int i = 0; i < count; i++) {
        arrivals.add(midnight + 900L * quarter + random.nextInt(900));
      }
    }
    arrivals.sort(null);
    return arrivals;
  }

  /// Shifts begin so that those present follow the load with a little to spare.
  private PriorityQueue<Worker> workers(double busy) {
    PriorityQueue<Worker> workers =
        new PriorityQueue<>(
            Comparator.comparingLong(Worker::freeAt).thenComparingInt(Worker::agent));
    int[] present = new int[24 + 9];
    int agent = random.nextInt(7);
    for (int hour = 0; hour < 24; hour++) {
      double load =
          busy * centre.callsPerDay() * HOURS[hour] * (MEAN_TALK + 15 + MEAN_WRAP_UP) / HOUR;
      int wanted = (int) Math.ceil(load + 0.55 * Math.sqrt(load) + 0.4);
      while (present[hour] < wanted) {
        long from = midnight + (long) hour * HOUR - (hour == 0 ? 0 : random.nextInt(300));
        workers.add(new Worker(1_000 + agent++, from, from + SHIFT));
        for (int h = hour; h < hour + 9; h++) {
          present[h]++;
        }
      }
    }
    return workers;
  }

  private Call call(String id, long arrival, PriorityQueue<Worker> workers) {
    String customer = "%08x".formatted(random.nextInt(customers) * 2_654_435_761L & 0xffffffffL);
    String queue = QUEUES[Math.min(3, (int) (4 * Math.pow(random.nextDouble(), 1.4)))];
    long menu = 5 + (long) logNormal(18, 0.6);
    if (random.nextDouble() < 0.045) {
      return new Call(id, customer, queue, arrival, -1, -1, arrival + menu, 0, 0, -1);
    }
    long queued = arrival + menu;
    double patience =
        random.nextDouble() < 0.04
            ? random.nextDouble() * 8
            : -MEAN_PATIENCE * Math.log(1 - random.nextDouble());
    Worker worker = firstFree(workers, queued);
    if (worker == null || Math.max(queued, worker.freeAt()) - queued > patience) {
      if (worker != null) {
        workers.add(worker);
      }
      long left = queued + Math.max(1, Math.round(Math.min(patience, 1_800)));
      return new Call(id, customer, queue, arrival, queued, -1, left, 0, 0, -1);
    }
    return answered(id, customer, queue, arrival, queued, worker, workers);
  }

  private Call answered(
      String id,
      String customer,
      String queue,
      long arrival,
      long queued,
      Worker worker,
      PriorityQueue<Worker> workers) {
    long answer = Math.max(queued, worker.freeAt());
    long talk = 8 + (long) logNormal(MEAN_TALK - 8, 0.85);
    int hold = random.nextDouble() < 0.12 ? 5 + (int) logNormal(60, 0.7) : 0;
    int wrapUp = (int) logNormal(MEAN_WRAP_UP, 0.7);
    long end = answer + Math.min(talk, 5_400) + hold;
    workers.add(new Worker(worker.agent(), end + wrapUp + 1, worker.until()));
    return new Call(
        id, customer, queue, arrival, queued, answer, end, hold, wrapUp, worker.agent());
  }

  /// Whoever is free first and still at work then.
  private static @Nullable Worker firstFree(PriorityQueue<Worker> workers, long now) {
    Worker worker = workers.poll();
    while (worker != null && Math.max(now, worker.freeAt()) > worker.until()) {
      worker = workers.poll();
    }
    return worker;
  }

  /// Log-normal with this mean.
  private double logNormal(double mean, double sigma) {
    return mean * Math.exp(sigma * gaussian() - sigma * sigma / 2);
  }

  private double gaussian() {
    return Math.sqrt(-2 * Math.log(1 - random.nextDouble()))
        * Math.cos(2 * Math.PI * random.nextDouble());
  }

  private int poisson(double mean) {
    if (mean > 60) {
      return (int) Math.max(0, Math.round(mean + Math.sqrt(mean) * gaussian()));
    }
    double limit = Math.exp(-mean);
    double product = random.nextDouble();
    int count = 0;
    while (product > limit) {
      product *= random.nextDouble();
      count++;
    }
    return count;
  }
}
