package ccso.platform.site;

/// Model of `site/error`.
///
/// @param reference short number for support; empty where there is nothing to look up
public record ErrorPage(String title, String what, String todo, String reference) {}
