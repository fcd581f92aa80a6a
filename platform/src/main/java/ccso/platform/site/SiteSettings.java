package ccso.platform.site;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Settings of the site (`ccso.site.*`).
///
/// @param demo demo data are loaded and every page says so
/// @param templates folder of template sources to reload on every request; empty in production
/// @param address the public address that QR codes and letters carry, without a slash at its end
public record SiteSettings(boolean demo, String templates, String address) {

  @ConfigurationProperties("ccso.site")
  record Given(
      @DefaultValue("false") boolean demo,
      @DefaultValue("") String templates,
      @DefaultValue("http://localhost:8080") String address) {}

  static SiteSettings from(Given given) {
    return new SiteSettings(given.demo(), given.templates(), given.address().replaceAll("/+$", ""));
  }
}
