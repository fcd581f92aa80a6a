package ccso.platform.workbook;

import ccso.platform.basis.Actor;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import ccso.platform.site.Words;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Lists out as Excel and in again.
@Controller
public class WorkbookPages {
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  /// Model of `workbook/send`.
  ///
  /// @param refused null before anything was sent
  public record SendPage(
      String number, String code, String address, @Nullable WorkbookRefusal refused) {}

  /// Model of `workbook/difference`.
  public record DifferencePage(
      UUID id,
      String number,
      String code,
      String address,
      String fileName,
      Table table,
      Difference difference,
      boolean applied) {

    /// Columns that can differ.
    public List<Integer> editable() {
      return table.editable();
    }

    public Column column(int at) {
      return table.columns().get(at);
    }

    public String heading(String code) {
      return table.columns().stream()
          .filter(c -> c.code().equals(code))
          .map(Column::heading)
          .findFirst()
          .orElse("");
    }
  }

  private final TakeWorkbook take;
  private final InstantSource clock;

  WorkbookPages(TakeWorkbook take, InstantSource clock) {
    this.take = take;
    this.clock = clock;
  }

  @GetMapping("/cases/{number}/workbooks/{code}.xlsx")
  ResponseEntity<byte[]> out(
      Actor.Person person, @PathVariable String number, @PathVariable String code, Words words) {
    Table table = take.list(code).table(person, number, words);
    return file(
        WriteWorkbook.write(table, dress(person, table, words)),
        words.t("workbook.file." + code, number));
  }

  @GetMapping("/cases/{number}/workbooks/{code}")
  Page send(
      Actor.Person person, @PathVariable String number, @PathVariable String code, Words words) {
    take.list(code).table(person, number, words);
    return Page.of("workbook/send", sendPage(number, code, null));
  }

  @PostMapping("/cases/{number}/workbooks/{code}")
  Answer receive(
      Actor.Person person,
      @PathVariable String number,
      @PathVariable String code,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile sent,
      Words words)
      throws IOException {
    byte[] content = sent == null ? new byte[0] : head(sent);
    String name = sent == null ? "" : Objects.requireNonNullElse(sent.getOriginalFilename(), "");
    try {
      UUID id = take.receive(person, code, number, name, content, words);
      return SeeOther.to("/cases/%s/workbooks/%s/%s".formatted(number, code, id));
    } catch (Refused refused) {
      if (refused.refusal() instanceof WorkbookRefusal why) {
        return Page.again("workbook/send", sendPage(number, code, why));
      }
      throw refused;
    }
  }

  @GetMapping("/cases/{number}/workbooks/{code}/{id}")
  Page difference(
      Actor.Person person,
      @PathVariable String number,
      @PathVariable String code,
      @PathVariable String id,
      Words words) {
    TakeWorkbook.Shown shown = shown(person, number, code, id, words);
    return Page.of(
        "workbook/difference",
        new DifferencePage(
            shown.sent().id(),
            number,
            code,
            shown.list().address(number),
            shown.sent().fileName(),
            shown.table(),
            shown.difference(),
            shown.sent().applied()));
  }

  @PostMapping("/cases/{number}/workbooks/{code}/{id}")
  Answer apply(
      Actor.Person person,
      @PathVariable String number,
      @PathVariable String code,
      @PathVariable String id,
      Words words) {
    TakeWorkbook.Shown shown = shown(person, number, code, id, words);
    int taken = take.apply(person, shown.sent().id(), words);
    String back =
        shown.difference().returned().isEmpty()
            ? shown.list().address(number)
            : "/cases/%s/workbooks/%s/%s".formatted(number, code, id);
    return SeeOther.to(back).saying("workbook.taken", taken);
  }

  /// The rows that could not be taken, marked, in a workbook like the one that came.
  @GetMapping("/cases/{number}/workbooks/{code}/{id}/rows.xlsx")
  ResponseEntity<byte[]> back(
      Actor.Person person,
      @PathVariable String number,
      @PathVariable String code,
      @PathVariable String id,
      Words words) {
    TakeWorkbook.Shown shown = shown(person, number, code, id, words);
    return file(
        WriteBack.rows(
            shown.table(),
            dress(person, shown.table(), words),
            shown.sent().arrived(),
            shown.difference(),
            words),
        words.t("workbook.file.rows", number));
  }

  private TakeWorkbook.Shown shown(
      Actor.Person person, String number, String code, String id, Words words) {
    return id(id)
        .map(it -> take.show(person, it, words))
        .filter(it -> it.sent().subject().equals(number) && it.sent().code().equals(code))
        .orElseThrow(() -> new NotFound(id));
  }

  private SendPage sendPage(String number, String code, @Nullable WorkbookRefusal refused) {
    return new SendPage(number, code, take.list(code).address(number), refused);
  }

  /// One byte more than may be, so that what is too large is seen without reading it all.
  private static byte[] head(MultipartFile sent) throws IOException {
    try (var in = sent.getInputStream()) {
      return in.readNBytes(ReadWorkbook.LARGEST + 1);
    }
  }

  private WriteWorkbook.Dress dress(Actor.Person person, Table table, Words words) {
    return new WriteWorkbook.Dress(
        words.t("workbook.sheet"),
        words.t("workbook.notes"),
        List.of(
            List.of(words.t("workbook.notes.case"), table.subject()),
            List.of(words.t("workbook.notes.by"), person.name()),
            List.of(words.t("workbook.notes.at"), words.date(clock.instant())),
            List.of(words.t("workbook.notes.how"), words.t("workbook.notes.how.text"))));
  }

  private static Optional<UUID> id(String typed) {
    try {
      return Optional.of(UUID.fromString(typed));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static ResponseEntity<byte[]> file(byte[] content, String name) {
    return ResponseEntity.ok()
        .contentType(XLSX)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, java.nio.charset.StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(content);
  }
}
