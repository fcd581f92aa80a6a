package ccso.platform.site;

/// What a route answers: a page, or where to go on.
public sealed interface Answer permits Page, SeeOther {}
