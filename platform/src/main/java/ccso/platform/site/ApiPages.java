package ccso.platform.site;

import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// 数据接口: what a program can do, for whoever writes one.
@Controller
public class ApiPages {

  /// Model of `site/api`.
  public record ApiPage(List<Listed> operations) {}

  /// One operation as listed.
  public record Listed(String method, String path, String fields, String who) {}

  private final ApiOperations operations;

  ApiPages(ApiOperations operations) {
    this.operations = operations;
  }

  @GetMapping("/api")
  Page api() {
    return Page.of(
        "site/api",
        new ApiPage(
            operations.all().stream()
                .map(it ->
                    new Listed(
                        it.method(),
                        ApiConfiguration.PREFIX + it.path(),
                        String.join(", ", it.fields()),
                        it.who()))
                .toList()));
  }

  @GetMapping(ApiConfiguration.DESCRIPTION)
  ResponseEntity<Map<String, Object>> description() {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(operations.description());
  }
}
