package ccso.platform.site;

import java.util.List;

/// Model of `site/error`.
///
/// @param reference short number for support; empty where there is nothing to look up
/// @param typed what somebody had written into the form that was not taken, to take along
public record ErrorPage(
    String title, String what, String todo, String reference, List<String> typed) {
  public ErrorPage {
    typed = List.copyOf(typed);
  }
}
