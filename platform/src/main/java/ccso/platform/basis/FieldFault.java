package ccso.platform.basis;

import java.util.List;

/// One field of a form that cannot be taken, worded under `fault.<code>`; shown at the field and in
/// the summary.
///
/// @param field name of the form field, also the anchor of the summary's link
public record FieldFault(String field, String code, List<Object> arguments) {
  public FieldFault {
    arguments = List.copyOf(arguments);
  }

  public static FieldFault of(String field, String code, Object... arguments) {
    return new FieldFault(field, code, List.of(arguments));
  }
}
