package ccso.platform.evidence;

import ccso.catalogue.Category;
import ccso.catalogue.CoreItem;
import ccso.catalogue.Edition;
import ccso.catalogue.Requirement;
import ccso.judging.CentreProfile;
import ccso.judging.EvidenceKind;
import ccso.platform.basis.FieldFault;
import ccso.platform.casefile.CasePart;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Model of `evidence/file`: one file, what it proves, and everything else of its kind that it
/// could prove.
///
/// @param evidence at the version asked for
/// @param versions newest first
/// @param served in the order of the guide
/// @param categories empty for a file of on-site evidence, which is linked to nothing
/// @param said about the version, or what was typed to correct it
/// @param revision what was typed about a new version
public record EvidenceSheet(
    CaseHead head,
    EvidenceFile evidence,
    List<EvidenceFile> versions,
    List<Entry> served,
    List<CategoryChoice> categories,
    ParticularsForm said,
    ParticularsForm revision,
    List<FieldFault> faults) {

  /// An entry and whether the file is linked to it.
  public record Entry(EvidenceEntries.Found found, boolean linked) {
    public String code() {
      return found.ref().code();
    }

    /// Unlike the code, fit for the id of an element.
    public String id() {
      return "entry-" + found.requirement().key() + "-" + found.entry().index();
    }

    public Requirement requirement() {
      return found.requirement();
    }
  }

  public record ItemChoice(CoreItem item, List<Entry> entries) {}

  /// @param linked how many of its entries the file is linked to
  public record CategoryChoice(Category category, List<ItemChoice> items, long linked, long all) {}

  static EvidenceSheet of(
      CaseHead head,
      EvidenceFile file,
      CaseEvidence evidence,
      CasePart part,
      @Nullable ParticularsForm correction,
      ParticularsForm revision,
      List<FieldFault> faults) {
    Edition edition = part.edition();
    Set<RequirementEntry> linked = new HashSet<>(evidence.servedBy(file));
    List<Entry> served = new ArrayList<>();
    for (Requirement requirement : edition.requirements()) {
      for (EvidenceEntries.Found found : EvidenceEntries.ofKind(requirement, file.kind())) {
        if (linked.contains(found.ref())) {
          served.add(new Entry(found, true));
        }
      }
    }
    List<CategoryChoice> categories =
        file.kind() == EvidenceKind.ON_SITE
            ? List.of()
            : part.categories().stream()
                .map(category -> choice(category, file.kind(), head.file().centre(), linked))
                .filter(choice -> choice.all() > 0)
                .toList();
    return new EvidenceSheet(
        head,
        file,
        evidence.versions(file).reversed(),
        served,
        categories,
        correction == null ? ParticularsForm.of(file.particulars()) : correction,
        revision,
        faults);
  }

  private static CategoryChoice choice(
      Category category, EvidenceKind kind, CentreProfile centre, Set<RequirementEntry> linked) {
    List<ItemChoice> items = new ArrayList<>();
    for (CoreItem item : category.items()) {
      List<Entry> entries =
          EvidenceEntries.of(item.requirements(), kind, centre).stream()
              .map(found -> new Entry(found, linked.contains(found.ref())))
              .toList();
      if (!entries.isEmpty()) {
        items.add(new ItemChoice(item, entries));
      }
    }
    List<Entry> all = items.stream().flatMap(item -> item.entries().stream()).toList();
    return new CategoryChoice(
        category, List.copyOf(items), all.stream().filter(Entry::linked).count(), all.size());
  }
}
