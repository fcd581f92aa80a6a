package ccso.platform.site;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/// A program's request as the pages know it: their path, their fields.
final class ApiRequest extends HttpServletRequestWrapper {
  /// Request attribute: the answer is to be JSON.
  static final String BY_PROGRAM = ApiRequest.class.getName();

  private final Map<String, String[]> fields;

  ApiRequest(HttpServletRequest request, Map<String, String[]> fields) {
    super(request);
    this.fields = fields;
    request.setAttribute(BY_PROGRAM, true);
  }

  static boolean byProgram(HttpServletRequest request) {
    return request.getAttribute(BY_PROGRAM) != null;
  }

  @Override
  public String getRequestURI() {
    return stripped(super.getRequestURI());
  }

  @Override
  public String getServletPath() {
    return stripped(super.getServletPath());
  }

  private static String stripped(String path) {
    return path.startsWith(ApiConfiguration.PREFIX + "/")
        ? path.substring(ApiConfiguration.PREFIX.length())
        : path;
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    Map<String, String[]> all = new LinkedHashMap<>(super.getParameterMap());
    all.putAll(fields);
    return all;
  }

  @Override
  public @Nullable String getParameter(String name) {
    String[] values = getParameterValues(name);
    return values == null || values.length == 0 ? null : values[0];
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    return fields.containsKey(name) ? fields.get(name) : super.getParameterValues(name);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(getParameterMap().keySet());
  }

  /// The JSON was read into fields; what is left looks like a form without a body.
  @Override
  public @Nullable String getContentType() {
    return json() ? MediaType.APPLICATION_FORM_URLENCODED_VALUE : super.getContentType();
  }

  @Override
  public @Nullable String getHeader(String name) {
    return json() && name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
        ? getContentType()
        : super.getHeader(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return json() && name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
        ? Collections.enumeration(Arrays.asList(MediaType.APPLICATION_FORM_URLENCODED_VALUE))
        : super.getHeaders(name);
  }

  @Override
  public ServletInputStream getInputStream() throws java.io.IOException {
    return json() ? new Empty() : super.getInputStream();
  }

  private boolean json() {
    String type = super.getContentType();
    return type != null && type.startsWith(MediaType.APPLICATION_JSON_VALUE);
  }

  private static final class Empty extends ServletInputStream {
    @Override
    public int read() {
      return -1;
    }

    @Override
    public boolean isFinished() {
      return true;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException(); // pages read at once; nothing ever waits here
    }
  }
}
