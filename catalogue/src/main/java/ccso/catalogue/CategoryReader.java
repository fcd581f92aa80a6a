package ccso.catalogue;

import ccso.judging.CategoryNo;
import ccso.judging.EvidenceKind;
import ccso.judging.RequirementNo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads one category: its line in `catalogue.yaml` and its file of items and requirements.
final class CategoryReader {

  private final VocabularyReader words;
  private final Numbering numbering;
  private final Faults faults;
  private int items;
  private int requirements;

  CategoryReader(VocabularyReader words, Numbering numbering, Faults faults) {
    this.words = words;
    this.numbering = numbering;
    this.faults = faults;
  }

  /// Items read so far, over all categories and with the faulty ones.
  int items() {
    return items;
  }

  /// Requirements read so far, over all categories and with the faulty ones.
  int requirements() {
    return requirements;
  }

  /// Reads the category with all that is in it, and measures it against its own counts.
  ///
  /// @param listed the category's line in `catalogue.yaml`
  Optional<Category> read(Fields listed, Fields file) {
    int itemsBefore = items;
    int requirementsBefore = requirements;
    int no = listed.integer("no");
    Text name = listed.inBothLanguages();
    Text shortName = ShortNames.ofChart(listed);
    Provenance ofName = listed.code("name_provenance", Provenance.class);
    Provenance ofCount = listed.code("requirement_count_provenance", Provenance.class);
    sameName(file.mapping("category"), no, name);
    if (no < 1) {
      listed.fault("no", FaultCode.BAD_NUMBER, no);
    } else {
      numbering.number(new Fields.Word(Integer.toString(no), listed.placeOf("no")));
    }
    List<CoreItem> read = file.each("items", item -> item(Integer.toString(no), item));
    file.refuseUnknown();
    count(listed, "items", items - itemsBefore);
    count(listed, "requirements", requirements - requirementsBefore);
    return listed.whole(
        () -> new Category(new CategoryNo(no), name, shortName, ofName, ofCount, read));
  }

  private void sameName(Fields category, int no, Text name) {
    int itsNo = category.integer("no");
    Text itsName = category.inBothLanguages();
    category.refuseUnknown();
    if (itsNo != no) {
      category.fault("no", FaultCode.NAME_DIFFERS, itsNo, no);
    }
    if (!itsName.zh().equals(name.zh())) {
      category.fault("zh", FaultCode.NAME_DIFFERS, itsName.zh(), name.zh());
    }
    if (!itsName.en().equals(name.en())) {
      category.fault("en", FaultCode.NAME_DIFFERS, itsName.en(), name.en());
    }
  }

  private void count(Fields listed, String what, int found) {
    int stated = listed.integer(what);
    if (stated != found) {
      listed.fault(what, FaultCode.COUNT_DIFFERS, what, stated, found);
    }
  }

  private Optional<CoreItem> item(String category, Fields fields) {
    items++;
    requirements += fields.size("requirements");
    Fields.Word no = fields.word("no");
    Optional<Integer> position = numbering.position(category, no);
    position.ifPresent(at -> numbering.number(no));
    Text name = fields.inBothLanguages();
    Text shortName = ShortNames.ofChart(fields);
    Provenance ofName = fields.code("name_provenance", Provenance.class);
    List<Requirement> read =
        fields.each("requirements", requirement -> requirement(no.word(), requirement));
    return fields.whole(() ->
        new CoreItem(
            new CoreItemNo(new CategoryNo(Integer.parseInt(category)), position.orElseThrow()),
            name,
            shortName,
            ofName,
            read));
  }

  private Optional<Requirement> requirement(String item, Fields fields) {
    Fields.Word no = fields.word("no");
    numbering.position(item, no).ifPresent(at -> numbering.number(no));
    Fields.Word key = fields.word("key");
    numbering.key(key);
    Text text = fields.inBothLanguages();
    Text shortTitle = ShortNames.ofRequirement(fields);
    Text question = fields.inBothLanguages("determination");
    Text conformingWhen = fields.inBothLanguages("conforming_when");
    List<EvidenceEntry> evidence = evidence(fields, no.word());
    List<RequirementNo> related =
        fields.words("related").stream()
            .flatMap(to -> numbering.relate(no.word(), to).stream())
            .toList();
    var appliesTo = Applicabilities.read(fields, faults);
    List<Citation> basis = fields.eachIfAny("basis", this::citation);
    Provenance provenance = fields.code("provenance", Provenance.class);
    return fields.whole(() ->
        new Requirement(
            key.word(),
            new RequirementNo(no.word()),
            shortTitle,
            text,
            question,
            conformingWhen,
            evidence,
            related,
            appliesTo.orElseThrow(),
            basis,
            provenance,
            fields.digestWithout("no", "related")));
  }

  private List<EvidenceEntry> evidence(Fields fields, String no) {
    if (fields.has("evidence") && fields.size("evidence") == 0) {
      fields.fault("evidence", FaultCode.NO_EVIDENCE, no);
    }
    var entries = new ArrayList<EvidenceEntry>();
    fields.each(
        "evidence",
        entry -> {
          Optional<EvidenceEntry> read = evidenceEntry(entry, entries.size() + 1);
          read.ifPresent(entries::add);
          return read;
        });
    return entries;
  }

  private Optional<EvidenceEntry> evidenceEntry(Fields fields, int index) {
    var kind = fields.code("kind", EvidenceKind.class);
    Text text = fields.inBothLanguages();
    return switch (kind) {
      case DOCUMENT -> fields.whole(() -> new EvidenceEntry.Document(index, text));
      case DATA -> {
        List<Kpi> kpis = words.kpis().findAll(fields.words("kpis"));
        yield fields.whole(() -> new EvidenceEntry.Data(index, text, kpis));
      }
      case ON_SITE -> {
        Optional<OnSiteMethod> method = words.methods().find(fields.word("method"));
        yield fields.whole(() -> new EvidenceEntry.OnSite(index, text, method.orElseThrow()));
      }
    };
  }

  private Optional<Citation> citation(Fields fields) {
    Optional<Basis> basis = words.bases().find(fields.word("code"));
    String articles = fields.textIfAny("zh").orElse("");
    return fields.whole(() -> new Citation(basis.orElseThrow(), articles));
  }
}
