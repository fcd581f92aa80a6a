package ccso.platform.site;

import org.springframework.http.HttpStatus;

/// A page to be shown: a template of src/main/jte and the one record it takes.
///
/// @param template path without ending: `site/home`
/// @param model the template's `page` parameter
public record Page(String template, Object model, HttpStatus status) implements Answer {

  public static Page of(String template, Object model) {
    return new Page(template, model, HttpStatus.OK);
  }

  /// The same page because the form on it could not be taken; what was typed is in the model.
  public static Page again(String template, Object model) {
    return new Page(template, model, HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
