package ccso.platform.assignment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// A draw anybody can repeat: each eligible number gets the ticket SHA-256(seed + "," + number) in
/// lower-case hex. Where the lead's seat is free, the lowest ticket among those who may lead takes
/// it; the lowest of the rest take the other seats.
final class Draw {

  /// Somebody in the pool, by registration number.
  record Entrant(String number, boolean mayLead) {}

  /// @param ticket 64 lower-case hex digits
  record Ticket(Entrant entrant, String ticket, boolean lead) {}

  private Draw() {}

  static String ticket(String seed, String number) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(sha.digest((seed + "," + number).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Who takes the seats, the lead first where there is one; empty when there is nobody to lead or
  /// too few altogether.
  static Optional<List<Ticket>> fill(List<Entrant> pool, String seed, Seats seats) {
    List<Ticket> tickets =
        pool.stream()
            .map(e -> new Ticket(e, ticket(seed, e.number()), false))
            .sorted(Comparator.comparing(Ticket::ticket))
            .toList();
    Optional<Ticket> lead = tickets.stream().filter(t -> t.entrant().mayLead()).findFirst();
    if (tickets.size() < seats.count() || (seats.lead() && lead.isEmpty())) {
      return Optional.empty();
    }
    List<Ticket> drawn = new ArrayList<>();
    if (seats.lead()) {
      drawn.add(new Ticket(lead.get().entrant(), lead.get().ticket(), true));
    }
    tickets.stream()
        .filter(t -> !seats.lead() || !t.equals(lead.get()))
        .limit(seats.members())
        .forEach(drawn::add);
    return Optional.of(List.copyOf(drawn));
  }
}
