package ccso.platform.assessment;

import ccso.catalogue.Category;
import ccso.catalogue.CoreItem;
import ccso.catalogue.Requirement;
import ccso.catalogue.Text;
import ccso.judging.CategoryNo;
import ccso.judging.RequirementNo;
import ccso.judging.Stage;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.correspondence.Message;
import ccso.platform.evidence.EvidenceFile;
import ccso.platform.evidence.OnSiteReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the judging page shows, as records for its template.
public final class JudgingPage {
  private JudgingPage() {}

  /// Which requirements of the category the directory lists.
  public enum Filter {
    ALL,
    OPEN,
    NONCONFORMING,
    MARKED
  }

  /// One line of the directory.
  ///
  /// @param newer evidence came after it was judged
  /// @param marked somebody wants it discussed
  public record Line(
      RequirementNo no,
      Text title,
      Judgement judgement,
      boolean due,
      boolean newer,
      boolean marked,
      String letters) {}

  /// The lines of one core item, with how many of the due ones are judged.
  public record Group(CoreItem item, List<Line> lines, int judged, int due) {}

  /// One of the bars at the top: how far a category is, in whole percent for the eye.
  ///
  /// @param first where the bar leads
  public record Bar(CategoryNo no, Text name, RequirementNo first, int judged, int due) {
    public int percent() {
      return due == 0 ? 100 : 100 * judged / due;
    }
  }

  /// How the category stands against the line, were all open ones conforming.
  ///
  /// @param spare nonconformities it can still bear; negative: it must fail
  public record Line90(int judged, int required, int spare) {}

  /// Model of `assessment/judge`.
  ///
  /// @param stage the one being judged, or the last one where nothing can be judged now
  /// @param writable the stage is open and due here, and the reader may judge it
  /// @param blind two judge it, and have not both closed its category
  /// @param barred why the reader cannot judge it at the desk, null where double judging is no
  ///   reason
  /// @param file the evidence shown; null where there is none
  /// @param versions of the evidence shown, newest first
  /// @param judgedOn older versions that the desk's verdict rests on
  /// @param markedBy who wants it discussed, as far as the reader may know
  /// @param marked the reader does
  /// @param phrases what the keys 1 to 9 put into the reason
  public record Judging(
      AssessmentCase dossier,
      Category category,
      CoreItem item,
      Requirement requirement,
      Standing standing,
      Stage stage,
      boolean writable,
      boolean blind,
      @Nullable AssessmentRefusal barred,
      Filter filter,
      List<Group> groups,
      List<Bar> bars,
      Progress progress,
      Line90 line,
      int position,
      Neighbours neighbours,
      List<EvidenceFile> files,
      @Nullable EvidenceFile file,
      List<EvidenceFile> versions,
      List<EvidenceFile> judgedOn,
      EvidencePreview preview,
      List<OnSiteReference> references,
      List<OnSiteRecord> records,
      List<DeterminationEntry> history,
      List<Message> thread,
      List<String> markedBy,
      boolean marked,
      List<String> phrases,
      String clientId,
      String undoId,
      String messageId) {

    public Judgement judgement() {
      return standing.judgement(stage);
    }

    public @Nullable DeterminationEntry entry() {
      return standing.entry(stage).orElse(null);
    }

    /// Evidence came after it was judged at the desk.
    public boolean newer() {
      return NewerEvidence.than(standing, files);
    }

    public String basedOn() {
      return standing.entry(stage).map(e -> Long.toString(e.seq())).orElse("");
    }

    public String address() {
      return "/assess/" + dossier.number().value();
    }
  }

  /// Where the keys lead; null where there is nothing further.
  public record Neighbours(
      @Nullable RequirementNo before,
      @Nullable RequirementNo after,
      @Nullable RequirementNo nextOpen,
      @Nullable RequirementNo categoryBefore,
      @Nullable RequirementNo categoryAfter) {}
}
