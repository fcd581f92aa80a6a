package ccso.recompute.synthetic;

/// A call of a synthetic centre; times in seconds since 1970 on the wall clock.
///
/// @param menuEnd below 0 where it never left the voice menu
/// @param answer below 0 where nobody answered
/// @param agent below 0 where nobody answered
record Call(
    String id,
    String customer,
    String queue,
    long arrival,
    long menuEnd,
    long answer,
    long end,
    int hold,
    int wrapUp,
    int agent) {

  boolean answered() {
    return answer >= 0;
  }

  boolean queued() {
    return menuEnd >= 0;
  }

  long waited() {
    return !queued() ? 0 : (answered() ? answer : end) - menuEnd;
  }

  long talk() {
    return answered() ? end - answer - hold : 0;
  }

  Call at(long shiftSeconds) {
    return new Call(
        id,
        customer,
        queue,
        arrival + shiftSeconds,
        queued() ? menuEnd + shiftSeconds : menuEnd,
        answered() ? answer + shiftSeconds : answer,
        end + shiftSeconds,
        hold,
        wrapUp,
        agent);
  }

  Call named(String otherId) {
    return new Call(otherId, customer, queue, arrival, menuEnd, answer, end, hold, wrapUp, agent);
  }

  Call answeredAfter(long wait) {
    long talked = end - answer;
    return new Call(
        id,
        customer,
        queue,
        arrival,
        menuEnd,
        menuEnd + wait,
        menuEnd + wait + talked,
        hold,
        wrapUp,
        agent);
  }

  Call by(int otherAgent) {
    return new Call(id, customer, queue, arrival, menuEnd, answer, end, hold, wrapUp, otherAgent);
  }

  Call endingAt(long otherEnd) {
    return new Call(id, customer, queue, arrival, menuEnd, answer, otherEnd, hold, wrapUp, agent);
  }
}
