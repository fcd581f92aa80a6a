package ccso.platform.complaint;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.complaint.Complain.Told;
import ccso.platform.complaint.Complaint.Kind;
import ccso.platform.complaint.Complaint.Outcome;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import ccso.platform.site.Throttle;
import ccso.platform.site.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// 举报假冒 and 投诉 for everybody, without an account; the clerk's desk.
@Controller
public class ComplaintPages {
  private static final int MOST = 200;

  /// Model of `complaint/form`.
  ///
  /// @param asked reference that was looked for; empty where none was
  /// @param found what was told under it; null where nothing was
  public record Form(
      Kind kind,
      String about,
      String statement,
      String contact,
      List<FieldFault> faults,
      String asked,
      @Nullable Complaint found) {

    public String address() {
      return kind == Kind.FAKE ? "/report" : "/complaints";
    }
  }

  /// Model of `complaint/desk`.
  ///
  /// @param failed reference of the one whose answer said nothing; empty otherwise
  public record Desk(List<Complaint> complaints, LocalDate today, String failed) {
    public long open() {
      return complaints.stream().filter(it -> it.answer() == null).count();
    }
  }

  private final Complaints complaints;
  private final Complain complain;
  private final AnswerComplaint answer;
  private final Throttle throttle;
  private final InstantSource clock;

  ComplaintPages(
      Complaints complaints,
      Complain complain,
      AnswerComplaint answer,
      Throttle throttle,
      InstantSource clock) {
    this.complaints = complaints;
    this.complain = complain;
    this.answer = answer;
    this.throttle = throttle;
    this.clock = clock;
  }

  @GetMapping("/report")
  Answer fake(
      @RequestParam(defaultValue = "") String about,
      @RequestParam(defaultValue = "") String reference) {
    return Page.of("complaint/form", form(new Told(Kind.FAKE, about, "", ""), reference));
  }

  @GetMapping("/complaints")
  Answer complaint(@RequestParam(defaultValue = "") String reference) {
    return Page.of("complaint/form", form(new Told(Kind.COMPLAINT, "", "", ""), reference));
  }

  @PostMapping("/report")
  Answer report(
      Actor actor,
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String about,
      @RequestParam(defaultValue = "") String statement,
      @RequestParam(defaultValue = "") String contact,
      @RequestParam(required = false) @Nullable MultipartFile photo)
      throws IOException {
    byte[] picture = photo == null || photo.isEmpty() ? null : photo.getBytes();
    return take(actor, request, new Told(Kind.FAKE, about, statement, contact), picture);
  }

  @PostMapping("/complaints")
  Answer complain(
      Actor actor,
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String about,
      @RequestParam(defaultValue = "") String statement,
      @RequestParam(defaultValue = "") String contact) {
    return take(actor, request, new Told(Kind.COMPLAINT, about, statement, contact), null);
  }

  @GetMapping("/desk/complaints")
  Answer desk() {
    return Page.of("complaint/desk", view(""));
  }

  @GetMapping("/desk/complaints/{reference}/photo")
  ResponseEntity<byte[]> photo(@PathVariable String reference) {
    Complaints.Photo photo = complaints.photo(reference).orElseThrow(() -> new NotFound(reference));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(photo.mediaType()))
        .cacheControl(CacheControl.noStore())
        .header("X-Content-Type-Options", "nosniff")
        .body(photo.content());
  }

  @PostMapping("/desk/complaints/{reference}/answer")
  Answer answer(
      Actor.Person clerk,
      @PathVariable String reference,
      @RequestParam Outcome outcome,
      @RequestParam(defaultValue = "") String said) {
    if (said.isBlank() && complaints.find(reference).isPresent()) {
      return Page.again("complaint/desk", view(reference));
    }
    answer.answer(clerk, reference, outcome, said);
    return SeeOther.to("/desk/complaints").saying("complaint.answered");
  }

  private Answer take(Actor actor, HttpServletRequest request, Told told, byte @Nullable [] photo) {
    if (!throttle.allows(request.getRemoteAddr())) {
      throw new Refused(new ComplaintRefusal.TooMany());
    }
    try {
      String reference = complain.complain(actor, told, photo);
      String address = told.kind() == Kind.FAKE ? "/report" : "/complaints";
      return SeeOther.to(address + "?reference=" + reference)
          .saying("complaint.received", reference);
    } catch (Faulty faulty) {
      return Page.again(
          "complaint/form",
          new Form(
              told.kind(),
              told.about(),
              told.statement(),
              told.contact(),
              faulty.faults(),
              "",
              null));
    }
  }

  private Form form(Told told, String typed) {
    String reference = typed.strip();
    return new Form(
        told.kind(),
        told.about(),
        told.statement(),
        told.contact(),
        List.of(),
        reference,
        reference.isEmpty() ? null : complaints.find(reference).orElse(null));
  }

  private Desk view(String failed) {
    return new Desk(complaints.all(MOST), clock.instant().atZone(Words.ZONE).toLocalDate(), failed);
  }
}
