package ccso.platform.correspondence;

import ccso.catalogue.Requirement;
import ccso.platform.basis.FieldFault;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.Deadline;
import ccso.platform.evidence.AttachEvidence;
import ccso.platform.evidence.EvidenceFile;
import ccso.platform.evidence.ParticularsForm;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Model of `correspondence/threads`: what one reader may see of a case, and what the reader can
/// do.
///
/// @param address of this page, without query
/// @param round the latest supplement round; null before the first
/// @param writing the case takes messages and the reader may write
/// @param about requirement the new message is about; null for the case
public record ThreadsPage(
    AssessmentCase file,
    String standard,
    Side side,
    String address,
    List<Topic> topics,
    @Nullable Round round,
    boolean writing,
    @Nullable Requirement about,
    Typed typed,
    @Nullable Untaken untaken,
    List<FieldFault> faults) {

  /// ThreadMessages about one requirement, or about the case where it is null.
  public record Topic(@Nullable Requirement requirement, List<Message> messages) {}

  /// The supplement round.
  ///
  /// @param most rounds the policy allows
  /// @param answering the reader can answer the items
  /// @param handingIn the reader can hand the round in
  /// @param closing the reader can end the round, the limit being over
  public record Round(
      Supplement supplement,
      int most,
      @Nullable Deadline deadline,
      List<Asked> items,
      boolean answering,
      boolean handingIn,
      boolean closing) {}

  /// @param files what serves the requirement, for the reader who can answer; a new version can
  ///   stand for any of them
  public record Asked(
      Requirement requirement, String text, boolean answered, List<EvidenceFile> files) {}

  /// What was typed into the form that could not be taken; empty elsewhere.
  ///
  /// @param form `message`, or the key of the requirement that was answered
  public record Typed(
      String form, String text, Audience audience, String replaces, ParticularsForm said) {

    static Typed of(String form, String text, Audience audience) {
      return new Typed(form, text, audience, "", ParticularsForm.EMPTY);
    }

    public ParticularsForm saidIn(String asked) {
      return form.equals(asked) ? said : ParticularsForm.EMPTY;
    }

    public boolean replaces(String asked, EvidenceFile file) {
      return form.equals(asked) && replaces.equals(file.label());
    }

    public String in(String asked) {
      return form.equals(asked) ? text : "";
    }
  }

  /// Files that kept an answer from being given.
  public record Untaken(AttachEvidence.Attached attached) {}

  /// A number for one form.
  public String clientId() {
    return UUID.randomUUID().toString();
  }

  public boolean chosen(Audience audience) {
    return audience == typed.audience();
  }
}
