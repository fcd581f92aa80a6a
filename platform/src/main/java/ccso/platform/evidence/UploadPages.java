package ccso.platform.evidence;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.Refusal;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.evidence.ResumableUpload.Outcome;
import ccso.platform.site.Answer;
import ccso.platform.site.SeeOther;
import ccso.platform.site.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;

/// 断点续传: the tus 1.0 protocol (core, creation, termination, checksum, expiration) for evidence.
/// Refusals come as one sentence in the reader's language: `{"said": …}`.
@Controller
class UploadPages {
  private static final int CHECKSUM_MISMATCH = 460; // tus 1.0, checksum extension

  private final AssessmentCases cases;
  private final BeginUpload begin;
  private final ReceivePart receive;
  private final DropUpload drop;
  private final MessageSource messages;

  UploadPages(
      AssessmentCases cases,
      BeginUpload begin,
      ReceivePart receive,
      DropUpload drop,
      MessageSource messages) {
    this.cases = cases;
    this.begin = begin;
    this.receive = receive;
    this.drop = drop;
    this.messages = messages;
  }

  @RequestMapping(path = "/cases/{number}/uploads", method = RequestMethod.OPTIONS)
  ResponseEntity<Object> abilities(Actor.Person member, @PathVariable String number) {
    cases.openToApplicant(member, number);
    return answer(HttpStatus.NO_CONTENT)
        .header("Tus-Version", TusRequest.VERSION)
        .header("Tus-Extension", "creation,termination,checksum,expiration")
        .header("Tus-Max-Size", Long.toString(AttachEvidence.LARGEST.bytes()))
        .header("Tus-Checksum-Algorithm", PartChecksum.ALGORITHMS)
        .build();
  }

  @PostMapping("/cases/{number}/uploads")
  ResponseEntity<Object> create(
      Actor.Person member, @PathVariable String number, HttpServletRequest request, Words words) {
    cases.openToApplicant(member, number);
    TusRequest tus = new TusRequest(request);
    OptionalLong length = tus.number("Upload-Length");
    if (!tus.ofOurVersion()) {
      return unspoken(HttpStatus.PRECONDITION_FAILED, words);
    }
    if (length.isEmpty()) {
      return unspoken(HttpStatus.BAD_REQUEST, words);
    }
    ResumableUpload upload = begin.begin(member, number, tus.plan(), length.getAsLong());
    return state(answer(HttpStatus.CREATED), upload)
        .header("Location", address(number, upload))
        .build();
  }

  @RequestMapping(path = "/cases/{number}/uploads/{upload}", method = RequestMethod.HEAD)
  ResponseEntity<Object> offset(
      Actor.Person member, @PathVariable String number, @PathVariable UUID upload) {
    ResumableUpload found = receive.find(member, number, upload);
    return state(answer(HttpStatus.OK), found)
        .header("Upload-Length", Long.toString(found.length()))
        .build();
  }

  @PatchMapping("/cases/{number}/uploads/{upload}")
  ResponseEntity<Object> append(
      Actor.Person member,
      @PathVariable String number,
      @PathVariable UUID upload,
      HttpServletRequest request,
      Words words)
      throws IOException {
    receive.find(member, number, upload);
    TusRequest tus = new TusRequest(request);
    OptionalLong offset = tus.number("Upload-Offset");
    if (!tus.ofOurVersion()) {
      return unspoken(HttpStatus.PRECONDITION_FAILED, words);
    }
    if (!"application/offset+octet-stream".equals(request.getContentType())) {
      return unspoken(HttpStatus.UNSUPPORTED_MEDIA_TYPE, words);
    }
    if (offset.isEmpty()) {
      return unspoken(HttpStatus.BAD_REQUEST, words);
    }
    PartChecksum checksum;
    try {
      checksum = checksum(request.getHeader("Upload-Checksum"));
    } catch (NoSuchAlgorithmException e) {
      return unspoken(HttpStatus.BAD_REQUEST, words);
    }
    ResumableUpload now =
        receive.receive(
            member,
            number,
            upload,
            offset.getAsLong(),
            request.getContentLengthLong(),
            checksum,
            request.getInputStream());
    return now.outcome() instanceof Outcome.NotTaken(ResumableUpload.Told refusal)
        ? said(HttpStatus.UNPROCESSABLE_CONTENT.value(), words.t(refusal))
        : state(answer(HttpStatus.NO_CONTENT), now).build();
  }

  private static @Nullable PartChecksum checksum(@Nullable String header)
      throws NoSuchAlgorithmException {
    return header == null ? null : PartChecksum.parse(header);
  }

  @DeleteMapping("/cases/{number}/uploads/{upload}")
  ResponseEntity<Object> remove(
      Actor.Person member, @PathVariable String number, @PathVariable UUID upload) {
    drop.drop(member, number, upload);
    return answer(HttpStatus.NO_CONTENT).build();
  }

  /// The same for a browser without script.
  @PostMapping("/cases/{number}/upload-removals")
  Answer removeByForm(Actor.Person member, @PathVariable String number, @RequestParam UUID upload) {
    drop.drop(member, number, upload);
    return SeeOther.to("/cases/" + number + "/evidence").saying("evidence.upload.dropped");
  }

  /// What is on its way and what became of it: a page that was closed finds its files again.
  @GetMapping("/cases/{number}/uploads")
  ResponseEntity<List<Map<String, Object>>> list(
      Actor.Person member, @PathVariable String number, Words words) {
    return ResponseEntity.ok()
        .header("Cache-Control", "no-store")
        .contentType(MediaType.APPLICATION_JSON)
        .body(drop.list(member, number).stream().map(it -> told(number, it, words)).toList());
  }

  private static Map<String, Object> told(String number, ResumableUpload upload, Words words) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("address", address(number, upload));
    told.put("name", upload.plan().fileName());
    told.put("mark", upload.plan().mark());
    told.put("length", upload.length());
    told.put("offset", upload.received());
    told.put(
        "outcome",
        switch (upload.outcome()) {
          case Outcome.Kept(String citation) -> Map.of("kept", citation);
          case Outcome.Repeated(String citation) -> Map.of("repeated", citation);
          case Outcome.NotTaken(ResumableUpload.Told refusal) ->
              Map.of("refused", words.t(refusal));
          case null -> Map.of();
        });
    return told;
  }

  @ExceptionHandler
  ResponseEntity<Object> refused(Refused refused, HttpServletRequest request) {
    Refusal refusal = refused.refusal();
    int status =
        switch (refusal) {
          case EvidenceRefusal.OffsetMoved _ -> HttpStatus.CONFLICT.value();
          case EvidenceRefusal.ChecksumWrong _ -> CHECKSUM_MISMATCH;
          case EvidenceRefusal.BeyondLength _, EvidenceRefusal.UploadCut _ ->
              HttpStatus.BAD_REQUEST.value();
          case EvidenceRefusal.TooLarge _, EvidenceRefusal.CaseFull _ ->
              HttpStatus.CONTENT_TOO_LARGE.value();
          case EvidenceRefusal.StoreNotWritable _ -> HttpStatus.INSUFFICIENT_STORAGE.value();
          default -> HttpStatus.UNPROCESSABLE_CONTENT.value();
        };
    return said(status, words(request).t(refusal));
  }

  @ExceptionHandler
  ResponseEntity<Object> faulty(Faulty faulty, HttpServletRequest request) {
    Words words = words(request);
    return said(
        HttpStatus.BAD_REQUEST.value(),
        faulty.faults().stream()
            .map(it -> words.t("fault." + it.code(), it.arguments().toArray()))
            .collect(Collectors.joining(" ")));
  }

  private Words words(HttpServletRequest request) {
    return new Words(messages, RequestContextUtils.getLocale(request));
  }

  private static ResponseEntity<Object> said(int status, String sentence) {
    return ResponseEntity.status(status)
        .header("Tus-Resumable", TusRequest.VERSION)
        .header("Tus-Version", TusRequest.VERSION)
        .header("Cache-Control", "no-store")
        .contentType(MediaType.APPLICATION_JSON)
        .body(Map.of("said", sentence));
  }

  /// What is no part of the protocol as it is spoken here.
  private static ResponseEntity<Object> unspoken(HttpStatus status, Words words) {
    return said(status.value(), words.t("evidence.upload.unspoken"));
  }

  private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
    return ResponseEntity.status(status)
        .header("Tus-Resumable", TusRequest.VERSION)
        .header("Cache-Control", "no-store");
  }

  private static ResponseEntity.BodyBuilder state(
      ResponseEntity.BodyBuilder answer, ResumableUpload upload) {
    return answer
        .header("Upload-Offset", Long.toString(upload.received()))
        .header(
            "Upload-Expires",
            DateTimeFormatter.RFC_1123_DATE_TIME.format(
                upload.expiresAt().atOffset(ZoneOffset.UTC)));
  }

  private static String address(String number, ResumableUpload upload) {
    return "/cases/" + number + "/uploads/" + upload.id();
  }
}
