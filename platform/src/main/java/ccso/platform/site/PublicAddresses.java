package ccso.platform.site;

import java.util.List;

/// Addresses that need no sign-in. Any other address sends the anonymous to the sign-in page,
/// whether or not it exists (decision 14).
public final class PublicAddresses {
  public static final List<String> PATTERNS =
      List.of(
          "/",
          "/v",
          "/v/**",
          "/register",
          "/register/**",
          "/standard",
          "/standard/**",
          "/handbook/**",
          "/people",
          "/notices",
          "/report",
          "/complaints",
          "/notices/**",
          "/guide",
          "/guide/**",
          "/api",
          "/api/openapi.json",
          "/invite/*",
          "/login",
          "/signup",
          "/accessibility",
          "/error",
          "/assets/**",
          "/favicon.ico",
          "/robots.txt");

  private PublicAddresses() {}
}
