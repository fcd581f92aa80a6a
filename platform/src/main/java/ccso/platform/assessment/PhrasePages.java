package ccso.platform.assessment;

import ccso.platform.basis.Actor;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.Wording;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import ccso.platform.site.Words;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 常用语: an assessor's own phrases, and what the keys reach.
@Controller
public class PhrasePages {
  private static final String ADDRESS = "/assess/phrases";

  private final StockPhrases phrases;

  PhrasePages(StockPhrases phrases) {
    this.phrases = phrases;
  }

  /// Model of `assessment/phrases`.
  ///
  /// @param reached what the keys 1 to 9 give, in their order
  public record Phrases(
      List<StockPhrases.Own> own, List<String> reached, String typed, List<FieldFault> faults) {}

  @GetMapping(ADDRESS)
  Answer phrases(Actor.Person assessor, Words words) {
    return Page.of("assessment/phrases", page(assessor, words, "", List.of()));
  }

  @PostMapping(ADDRESS)
  Answer add(Actor.Person assessor, Words words, @RequestParam(defaultValue = "") String phrase) {
    String clean = Wording.clean(phrase);
    int length = Wording.length(clean);
    if (length == 0 || length > StockPhrases.LONGEST) {
      FieldFault fault =
          length == 0
              ? FieldFault.of("phrase", "assessment.phrase-missing")
              : FieldFault.of("phrase", "assessment.too-long", StockPhrases.LONGEST, length);
      return Page.again("assessment/phrases", page(assessor, words, phrase, List.of(fault)));
    }
    phrases.add(assessor.id(), clean);
    return SeeOther.to(ADDRESS).saying("assessment.phrase.added");
  }

  @PostMapping(ADDRESS + "/removals")
  Answer remove(Actor.Person assessor, @RequestParam long seq) {
    phrases.remove(assessor.id(), seq);
    return SeeOther.to(ADDRESS).saying("assessment.phrase.removed");
  }

  private Phrases page(Actor.Person assessor, Words words, String typed, List<FieldFault> faults) {
    return new Phrases(phrases.own(assessor.id()), phrases.of(assessor.id(), words), typed, faults);
  }
}
