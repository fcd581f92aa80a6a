package ccso.platform.application;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import ccso.platform.standard.Editions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The commitment letter: read and signed, or as it was signed.
@Controller
public class LetterPages {

  /// Model of `application/letter`.
  ///
  /// @param text the very words, in both languages: as signed, or as they would be signed today
  /// @param signed null before
  /// @param typed the name as typed
  public record LetterPage(
      AssessmentCase file,
      String standard,
      String version,
      String text,
      CommitmentLetters.@Nullable Signed signed,
      boolean maySign,
      String typed,
      boolean read,
      List<FieldFault> faults) {}

  private final AssessmentCases cases;
  private final CommitmentLetters letters;
  private final Editions editions;
  private final SignLetter signLetter;

  LetterPages(
      AssessmentCases cases, CommitmentLetters letters, Editions editions, SignLetter signLetter) {
    this.cases = cases;
    this.letters = letters;
    this.editions = editions;
    this.signLetter = signLetter;
  }

  @GetMapping("/cases/{number}/letter")
  Page letter(Actor actor, @PathVariable String number) {
    return Page.of("application/letter", page(actor, number, "", false, List.of()));
  }

  @PostMapping("/cases/{number}/letter")
  Answer sign(
      Actor actor,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String signer,
      @RequestParam(defaultValue = "") String read) {
    try {
      signLetter.sign(actor, number, signer, !read.isEmpty());
    } catch (Faulty faulty) {
      return Page.again(
          "application/letter", page(actor, number, signer, !read.isEmpty(), faulty.faults()));
    }
    return SeeOther.to("/cases/" + number + "/submit").saying("application.letter.signed");
  }

  private LetterPage page(
      Actor actor, String number, String typed, boolean read, List<FieldFault> faults) {
    AssessmentCase file = cases.openToApplicant(actor, number);
    CommitmentLetters.Signed signed = letters.find(file.id()).orElse(null);
    return new LetterPage(
        file,
        editions.byDigest(file.editionDigest()).standard().code(),
        signed == null ? letters.current().version() : signed.version(),
        signed == null ? signLetter.text(file) : signed.text(),
        signed,
        signed == null && CaseRights.mayHandIn(actor, file) && CaseRights.applying(file.state()),
        typed,
        read,
        faults);
  }
}
