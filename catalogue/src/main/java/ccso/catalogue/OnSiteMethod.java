package ccso.catalogue;

/// A way of finding out on site (现场方法), such as interview or test call.
public record OnSiteMethod(String code, Text name, Provenance provenance) {}
