package ccso.platform.assignment;

import ccso.platform.registration.RegisteredAssessor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// A draw anybody can repeat: each eligible number gets the ticket SHA-256(seed + "," + number) in
/// lower-case hex; the lowest ticket among those who may lead is the lead, the lowest of the rest
/// are the members.
final class Draw {

  /// @param ticket 64 lower-case hex digits
  record Ticket(RegisteredAssessor assessor, String ticket) {}

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

  /// The team, lead first; empty when there is nobody to lead or too few altogether.
  static Optional<List<Ticket>> team(List<RegisteredAssessor> eligible, String seed, int size) {
    List<Ticket> tickets =
        eligible.stream()
            .map(a -> new Ticket(a, ticket(seed, a.number())))
            .sorted(Comparator.comparing(Ticket::ticket))
            .toList();
    Optional<Ticket> lead = tickets.stream().filter(t -> t.assessor().mayLead()).findFirst();
    if (lead.isEmpty() || tickets.size() < size) {
      return Optional.empty();
    }
    List<Ticket> team = new ArrayList<>(List.of(lead.get()));
    tickets.stream().filter(t -> !t.equals(lead.get())).limit(size - 1L).forEach(team::add);
    return Optional.of(List.copyOf(team));
  }
}
