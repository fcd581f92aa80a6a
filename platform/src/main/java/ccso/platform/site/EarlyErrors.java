package ccso.platform.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// What goes wrong before any route is reached: an upload that breaks off or is larger than the
/// server reads, a form without its token. The server hands it to `/error`; the pages are those of
/// [ErrorPages].
@Controller
class EarlyErrors implements ErrorController {
  private final ErrorPages pages;

  EarlyErrors(ErrorPages pages) {
    this.pages = pages;
  }

  @RequestMapping("/error")
  Page error(HttpServletRequest request) {
    HttpStatus status = status(request);
    boolean unread =
        request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)
            instanceof InvalidParameterException;
    if (status == HttpStatus.CONTENT_TOO_LARGE) {
      return pages.page(request, status, "error.request-too-large", "");
    }
    if (unread) {
      return pages.page(request, HttpStatus.BAD_REQUEST, "error.upload-cut", "");
    }
    return switch (status) {
      case FORBIDDEN -> pages.page(request, status, "error.no-token", "");
      case NOT_FOUND, METHOD_NOT_ALLOWED ->
          pages.page(request, HttpStatus.NOT_FOUND, "error.not-found", "");
      case HttpStatus other when other.is4xxClientError() ->
          pages.page(request, other, "error.incomplete", "");
      case HttpStatus _ when exception(request) instanceof DataIntegrityViolationException e ->
          pages.unkeepable(e, request);
      case HttpStatus _ -> pages.bug(exception(request), request);
    };
  }

  private static Exception exception(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception e
        ? e
        : new IllegalStateException("an error without exception");
  }

  /// Asked for directly, there is nothing here.
  private static HttpStatus status(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
        ? HttpStatus.valueOf(code)
        : HttpStatus.NOT_FOUND;
  }
}
