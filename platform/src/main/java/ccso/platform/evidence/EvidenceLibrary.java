package ccso.platform.evidence;

import ccso.judging.EvidenceKind;
import ccso.platform.basis.FieldFault;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Model of `evidence/library`: 证据库, the files of a case and the form that adds to them.
///
/// @param proposals of names, to be looked at
/// @param unfinished uploads of the reader that have not arrived whole
/// @param outcome what became of an upload of which not every file was taken; null otherwise
public record EvidenceLibrary(
    CaseHead head,
    List<Row> rows,
    List<NameProposals.Proposal> proposals,
    List<ResumableUpload> unfinished,
    Form form,
    @Nullable Outcome outcome,
    List<FieldFault> faults) {

  /// What the page shows whatever was asked of it.
  record Shelf(
      CaseHead head,
      CaseEvidence evidence,
      List<NameProposals.Proposal> proposals,
      List<ResumableUpload> unfinished) {}

  /// @param serves number of entries
  public record Row(EvidenceFile file, int serves) {}

  /// The form as it was sent; files cannot be shown again.
  ///
  /// @param entries codes of the entries that the page which carried the form asks for
  /// @param back address of that page; empty for the library itself
  public record Form(EvidenceKind kind, ParticularsForm said, List<String> entries, String back) {
    static final Form EMPTY = new Form(EvidenceKind.DOCUMENT, ParticularsForm.EMPTY, List.of(), "");
  }

  /// @param repeated files that are there already
  public record Outcome(int kept, List<AttachEvidence.NotTaken> notTaken, List<Repeated> repeated) {
    public int notSaved() {
      return notTaken.size() + repeated.size();
    }
  }

  /// A file that is there already, and what it can be linked to instead.
  ///
  /// @param requirements numbers, joined for reading; empty where there is nothing to link
  public record Repeated(
      String fileName, String label, int version, List<String> entries, String requirements) {}

  static EvidenceLibrary of(Shelf shelf) {
    return of(shelf, Form.EMPTY, null, List.of());
  }

  static EvidenceLibrary faulty(Shelf shelf, Form form, List<FieldFault> faults) {
    return of(shelf, form, null, faults);
  }

  static EvidenceLibrary after(
      Shelf shelf, Form form, AttachEvidence.Attached attached, EvidenceEntries edition) {
    List<Repeated> repeated =
        attached.repeated().stream().map(it -> repeated(it, shelf.evidence(), edition)).toList();
    return of(
        shelf, form, new Outcome(attached.kept().size(), attached.notTaken(), repeated), List.of());
  }

  private static EvidenceLibrary of(
      Shelf shelf, Form form, @Nullable Outcome outcome, List<FieldFault> faults) {
    return new EvidenceLibrary(
        shelf.head(),
        rows(shelf.evidence()),
        shelf.proposals(),
        shelf.unfinished(),
        form,
        outcome,
        faults);
  }

  private static Repeated repeated(
      AttachEvidence.Repeated there, CaseEvidence evidence, EvidenceEntries edition) {
    List<RequirementEntry> linked =
        evidence.find(there.label()).map(evidence::servedBy).orElse(List.of());
    List<RequirementEntry> missing =
        there.entries().stream().filter(entry -> !linked.contains(entry)).toList();
    return new Repeated(
        there.fileName(),
        there.label(),
        there.version(),
        missing.stream().map(RequirementEntry::code).toList(),
        missing.stream()
            .flatMap(entry -> edition.find(entry).stream())
            .map(found -> found.requirement().no().value())
            .distinct()
            .collect(Collectors.joining(" ")));
  }

  private static List<Row> rows(CaseEvidence evidence) {
    return evidence.files().stream()
        .map(file -> new Row(file, evidence.servedBy(file).size()))
        .toList();
  }
}
