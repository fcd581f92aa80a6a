package ccso.platform.engine;

import ccso.platform.engine.CannotStart.Reason;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.PropertyResolver;

/// Which database the platform uses. Never guessed: with an address set never the embedded one,
/// without one always.
sealed interface DatabaseSettings {

  /// `CCSO_DATABASE_URL`, with user and password in it or beside it.
  record External(Login login) implements DatabaseSettings {}

  /// `CCSO_DATA`, by default `data` in the working folder.
  ///
  /// @param binaries where the programs are unpacked; several data folders may share it
  record Embedded(Path data, Path binaries) implements DatabaseSettings {}

  static DatabaseSettings from(PropertyResolver settings) {
    String url = settings.getProperty("ccso.database.url", "").strip();
    if (!url.isEmpty()) {
      return new External(
          external(
              url,
              settings.getProperty("ccso.database.user"),
              settings.getProperty("ccso.database.password")));
    }
    String data = settings.getProperty("ccso.data", "data");
    return new Embedded(Path.of(data), Path.of(settings.getProperty("ccso.binaries", data)));
  }

  /// Both ways of writing an address: `jdbc:postgresql://…?user=…` and
  /// `postgresql://user:password@…`.
  private static Login external(String url, @Nullable String user, @Nullable String password) {
    try {
      var address = new URI(url.replaceFirst("^jdbc:", ""));
      String database = String.valueOf(address.getPath()).replaceFirst("^/", "");
      if (!List.of("postgresql", "postgres").contains(String.valueOf(address.getScheme()))
          || address.getHost() == null
          || database.isEmpty()) {
        throw new URISyntaxException(url, "host or database missing");
      }
      String[] inside = String.valueOf(address.getRawUserInfo()).split(":", 2);
      boolean named = address.getRawUserInfo() != null;
      return new Login(
          address.getHost() + ":" + (address.getPort() < 0 ? 5432 : address.getPort()),
          database,
          first(user, parameter(address, "user"), named ? decoded(inside[0]) : null),
          first(
              password,
              parameter(address, "password"),
              named && inside.length == 2 ? decoded(inside[1]) : null),
          String.join("&", otherParameters(address)));
    } catch (URISyntaxException e) {
      throw new CannotStart(Reason.DATABASE_SETTING_UNREADABLE, "CCSO_DATABASE_URL");
    }
  }

  private static @Nullable String first(@Nullable String... candidates) {
    for (@Nullable String candidate : candidates) {
      if (candidate != null && !candidate.isEmpty()) {
        return candidate;
      }
    }
    return null;
  }

  private static @Nullable String parameter(URI address, String name) {
    for (String parameter : parameters(address)) {
      if (parameter.startsWith(name + "=")) {
        return decoded(parameter.substring(name.length() + 1));
      }
    }
    return null;
  }

  private static List<String> otherParameters(URI address) {
    var others = new ArrayList<>(parameters(address));
    others.removeIf(it -> it.isEmpty() || it.startsWith("user=") || it.startsWith("password="));
    return others;
  }

  private static List<String> parameters(URI address) {
    return address.getRawQuery() == null ? List.of() : List.of(address.getRawQuery().split("&"));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
