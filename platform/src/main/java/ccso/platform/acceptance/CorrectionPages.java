package ccso.platform.acceptance;

import ccso.platform.basis.Actor;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseState;
import ccso.platform.casefile.Deadline;
import ccso.platform.casefile.Deadlines;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.standard.Editions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// 补正通知 as the applicant reads it: every gap with the place where it is mended.
@Controller
public class CorrectionPages {

  /// Model of `acceptance/correction`.
  ///
  /// @param letters the newest first
  public record CorrectionPage(
      AssessmentCase file,
      String standard,
      @Nullable Deadline deadline,
      List<CorrectionLetter> letters) {
    public boolean correcting() {
      return file.state() == CaseState.CORRECTION;
    }

    /// Where the gap is mended; empty where nothing can be changed (any more).
    public String place(CorrectionLetter letter, CorrectionLetter.Gap gap) {
      boolean now = correcting() && letter.equals(letters.getFirst());
      String base = "/cases/" + file.number().value();
      return !now || gap.mend().isEmpty()
          ? ""
          : gap.mend().equals("letter") ? base + "/letter" : base + "/scope#" + gap.mend();
    }
  }

  private final AssessmentCases cases;
  private final CorrectionLetters letters;
  private final Deadlines deadlines;
  private final Editions editions;

  CorrectionPages(
      AssessmentCases cases, CorrectionLetters letters, Deadlines deadlines, Editions editions) {
    this.cases = cases;
    this.letters = letters;
    this.deadlines = deadlines;
    this.editions = editions;
  }

  @GetMapping("/cases/{number}/correction")
  Answer letters(Actor actor, @PathVariable String number) {
    AssessmentCase file = cases.openToApplicant(actor, number);
    return Page.of(
        "acceptance/correction",
        new CorrectionPage(
            file,
            editions.byDigest(file.editionDigest()).standard().code(),
            deadlines.of(file).orElse(null),
            letters.ofCase(file.id()).reversed()));
  }
}
