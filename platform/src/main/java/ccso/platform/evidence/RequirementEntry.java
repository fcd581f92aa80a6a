package ccso.platform.evidence;

/// One evidence entry of one requirement: what a file can be linked to.
///
/// @param requirementKey stays when numbers change
/// @param entry position among all entries of the requirement, from 1
public record RequirementEntry(String requirementKey, int entry) {

  /// As forms carry it: `R0143:1`. Anything else has no entry ([#parse]).
  public String code() {
    return requirementKey + ":" + entry;
  }

  /// The entry a form names; a text without one becomes entry 0, which no requirement has.
  public static RequirementEntry parse(String code) {
    int colon = code.lastIndexOf(':');
    String number = code.substring(colon + 1);
    if (colon < 0 || !number.matches("[1-9][0-9]{0,3}")) {
      return new RequirementEntry(code, 0);
    }
    return new RequirementEntry(code.substring(0, colon), Integer.parseInt(number));
  }
}
