package ccso.catalogue;

import ccso.judging.Applicability;
import ccso.judging.Direction;
import ccso.judging.Ownership;
import java.util.EnumSet;
import java.util.Optional;

/// Reads `applies_to`: the ownerships and directions a requirement, indicator or cross-check is
/// for.
final class Applicabilities {

  private Applicabilities() {}

  static Optional<Applicability> read(Fields fields, Faults faults) {
    var ownerships = EnumSet.noneOf(Ownership.class);
    var directions = EnumSet.noneOf(Direction.class);
    int before = faults.gaps();
    for (Fields.Word type : fields.words("applies_to")) {
      if (isOneOf(Ownership.values(), type.word())) {
        ownerships.add(Ownership.valueOf(type.word()));
      } else if (isOneOf(Direction.values(), type.word())) {
        directions.add(Direction.valueOf(type.word()));
      } else {
        faults.add(type.place(), FaultCode.UNKNOWN_CENTRE_TYPE, type.word());
      }
    }
    if (faults.gaps() > before) {
      return Optional.empty();
    }
    if (ownerships.isEmpty() || directions.isEmpty()) {
      fields.fault("applies_to", FaultCode.BAD_APPLICABILITY);
      return Optional.empty();
    }
    return Optional.of(new Applicability(ownerships, directions));
  }

  static boolean isOneOf(Enum<?>[] constants, String word) {
    for (Enum<?> constant : constants) {
      if (constant.name().equals(word)) {
        return true;
      }
    }
    return false;
  }
}
