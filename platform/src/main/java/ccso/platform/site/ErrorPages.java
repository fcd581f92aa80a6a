package ccso.platform.site;

import ccso.platform.basis.Faulty;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.servlet.support.RequestContextUtils;

/// The one place where a refusal, a missing thing or a bug becomes a page: what happened, why, what
/// to do.
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ErrorPages {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
  private static final String NOT_IN_ENCODING = "22021"; // SQLSTATE character_not_in_repertoire

  /// A space, or a letter outside ASCII.
  private static final Pattern SENTENCE = Pattern.compile("\\s|[^\\p{ASCII}]");

  private final MessageSource messages;

  ErrorPages(MessageSource messages) {
    this.messages = messages;
  }

  @ExceptionHandler({
    NotFound.class,
    NoResourceFoundException.class,
    HttpRequestMethodNotSupportedException.class,
    MethodArgumentTypeMismatchException.class
  })
  Page notFound(HttpServletRequest request) {
    return page(request, HttpStatus.NOT_FOUND, "error.not-found", "");
  }

  @ExceptionHandler
  Page refused(Refused refused, HttpServletRequest request) {
    Words words = words(request);
    String what = words.t(refused.refusal());
    return new Page(
        "site/error",
        new ErrorPage(
            words.t("error.refused.title"),
            what,
            words.t("error.refused.todo"),
            "",
            typed(request)),
        HttpStatus.CONFLICT);
  }

  @ExceptionHandler({
    MissingServletRequestParameterException.class,
    ServletRequestBindingException.class,
    HttpMediaTypeNotSupportedException.class,
    HttpMessageNotReadableException.class,
    Faulty.class
  })
  Page incomplete(HttpServletRequest request) {
    return page(request, HttpStatus.BAD_REQUEST, "error.incomplete", "");
  }

  @ExceptionHandler
  Page tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
    return page(request, HttpStatus.CONTENT_TOO_LARGE, "error.too-large", "");
  }

  @ExceptionHandler
  Page cut(MultipartException e, HttpServletRequest request) {
    return page(request, HttpStatus.BAD_REQUEST, "error.upload-cut", "");
  }

  /// Broken percent signs, a form that is none, fields whose names are no names.
  @ExceptionHandler({InvalidParameterException.class, RequestRejectedException.class})
  Page unreadable(HttpServletRequest request) {
    return page(request, HttpStatus.BAD_REQUEST, "error.incomplete", "");
  }

  /// NUL is the one sign a request may carry and the database cannot keep.
  @ExceptionHandler
  Page unkeepable(DataIntegrityViolationException e, HttpServletRequest request) {
    return e.getMostSpecificCause() instanceof SQLException cause
            && NOT_IN_ENCODING.equals(cause.getSQLState())
        ? page(request, HttpStatus.BAD_REQUEST, "error.incomplete", "")
        : bug(e, request);
  }

  @ExceptionHandler
  Page bug(Exception bug, HttpServletRequest request) {
    byte[] number = new byte[4];
    ThreadLocalRandom.current().nextBytes(number);
    String reference = HexFormat.of().withUpperCase().formatHex(number);
    LOG.error(
        "bug reference={} method={} path={}",
        reference,
        request.getMethod(),
        request.getRequestURI(),
        bug);
    return page(request, HttpStatus.INTERNAL_SERVER_ERROR, "error.bug", reference);
  }

  Page page(HttpServletRequest request, HttpStatus status, String key, String reference) {
    Words words = words(request);
    return new Page(
        "site/error",
        new ErrorPage(
            words.t(key + ".title"),
            words.t(key + ".what"),
            words.t(key + ".todo"),
            reference,
            List.of()),
        status);
  }

  /// Sentences somebody wrote, not codes and numbers: a refusal loses nothing. Of a form that
  /// cannot be read there is nothing to keep.
  private static List<String> typed(HttpServletRequest request) {
    try {
      return request.getParameterMap().values().stream()
          .flatMap(Arrays::stream)
          .map(String::strip)
          .filter(it -> it.length() > 1 && SENTENCE.matcher(it).find())
          .distinct()
          .toList();
    } catch (InvalidParameterException | RequestRejectedException unreadable) {
      return List.of();
    }
  }

  private Words words(HttpServletRequest request) {
    return new Words(
        messages,
        ApiRequest.byProgram(request)
            ? ApiAnswer.locale(request)
            : RequestContextUtils.getLocale(request));
  }
}
