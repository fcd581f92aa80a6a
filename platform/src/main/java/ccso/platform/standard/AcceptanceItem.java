package ccso.platform.standard;

import ccso.catalogue.Text;

/// One thing the centre looks at before it accepts an application (受理审查项).
///
/// @param mend where the applicant mends a gap: a field of the application's form, `letter` for the
///   commitment letter, empty where a gap cannot be mended within the case
public record AcceptanceItem(String code, Text question, String mend) {
  public boolean mendable() {
    return !mend.isEmpty();
  }

  public boolean letter() {
    return mend.equals("letter");
  }
}
