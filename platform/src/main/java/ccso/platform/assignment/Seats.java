package ccso.platform.assignment;

/// Seats of a team to be filled.
///
/// @param lead the lead's seat is among them
/// @param members beside the lead
public record Seats(boolean lead, int members) {
  public int count() {
    return members + (lead ? 1 : 0);
  }
}
