package ccso.platform.site;

import ccso.platform.account.ApiKeys;
import ccso.platform.account.SignedInPerson;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Lets a program in by its key and hands its request on as the page's own: `/api/cases/…` becomes
/// `/cases/…`, a JSON object becomes the form's fields.
final class ApiDoor extends OncePerRequestFilter {
  /// Bytes of a JSON body; files come as multipart.
  static final int LARGEST_BODY = 4 * 1024 * 1024;

  private static final String BEARER = "Bearer ";

  private final ApiKeys keys;
  private final JsonMapper json;
  private final MessageSource messages;

  ApiDoor(ApiKeys keys, JsonMapper json, MessageSource messages) {
    this.keys = keys;
    this.json = json;
    this.messages = messages;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<UUID> person = key(request).flatMap(keys::personOf);
    if (person.isEmpty()) {
      response.setHeader("WWW-Authenticate", "Bearer");
      refuse(request, response, HttpStatus.UNAUTHORIZED, "api.no-key");
      return;
    }
    Map<String, String[]> fields;
    try {
      fields = fields(request);
    } catch (JacksonException | IllegalArgumentException e) {
      refuse(request, response, HttpStatus.BAD_REQUEST, "api.bad-json");
      return;
    }
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            new SignedInPerson(person.get()), null, AuthorityUtils.NO_AUTHORITIES));
    SecurityContextHolder.setContext(context);
    chain.doFilter(new ApiRequest(request, fields), response);
  }

  private static Optional<String> key(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(it -> it.startsWith(BEARER))
        .map(it -> it.substring(BEARER.length()).strip());
  }

  /// Strings, numbers and booleans become fields, a list a field with several values, null none.
  private Map<String, String[]> fields(HttpServletRequest request) throws IOException {
    String type = Objects.requireNonNullElse(request.getContentType(), "");
    if (!type.startsWith(MediaType.APPLICATION_JSON_VALUE)) {
      return Map.of();
    }
    byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) {
      throw new IllegalArgumentException("too large");
    }
    Map<String, String[]> fields = new LinkedHashMap<>();
    if (body.length > 0) {
      JsonNode root = json.readTree(body);
      if (!root.isObject()) {
        throw new IllegalArgumentException("not an object");
      }
      root.properties()
          .forEach(it -> values(it.getValue()).ifPresent(v -> fields.put(it.getKey(), v)));
    }
    return fields;
  }

  private static Optional<String[]> values(JsonNode node) {
    if (node.isNull()) {
      return Optional.empty();
    }
    List<JsonNode> all = node.isArray() ? List.copyOf(node.values()) : List.of(node);
    if (all.stream().anyMatch(it -> !it.isValueNode() || it.isNull())) {
      throw new IllegalArgumentException("nested");
    }
    return Optional.of(all.stream().map(JsonNode::asString).toArray(String[]::new));
  }

  private void refuse(
      HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
      throws IOException {
    Words words = new Words(messages, ApiAnswer.locale(request));
    ApiAnswer.write(
        json, response, status, ApiAnswer.problem(status, words.t(key), words.t(key + ".todo")));
  }
}
