package ccso.catalogue;

import ccso.judging.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Reads a catalogue from its folder: the only way to an [Edition].
///
/// Refuses a catalogue with any fault by [BrokenCatalogue], which lists all of them. Knows no
/// number of categories, items or requirements: a catalogue is measured against its own `counts`.
public final class CatalogueReader {

  /// The file that names all others.
  public static final String HEAD = "catalogue.yaml";

  /// File names only, so that a catalogue cannot point out of its folder.
  private static final Pattern FILE_NAME = Pattern.compile("[a-z0-9][a-z0-9-]*\\.yaml");

  private final CatalogueFolder folder;
  private final Faults faults = new Faults();
  private final Map<String, YamlFile> files = new LinkedHashMap<>();

  /// Without all files, totals and references would only repeat what is missing.
  private boolean complete = true;

  private CatalogueReader(CatalogueFolder folder) {
    this.folder = folder;
  }

  /// Reads the catalogue in a folder of the file system.
  ///
  /// @throws BrokenCatalogue with every fault that was found
  public static Edition read(Path folder) {
    return read(CatalogueFolder.of(folder));
  }

  /// Reads a catalogue that was packed as a resource.
  ///
  /// @param folder on the class path, such as `catalogue/ydt-2823-2015`
  /// @throws BrokenCatalogue with every fault that was found
  public static Edition readResource(String folder) {
    var loader = CatalogueReader.class.getClassLoader();
    return read(CatalogueFolder.ofResources(loader, folder));
  }

  /// Reads a catalogue from wherever its bytes are kept.
  ///
  /// @throws BrokenCatalogue with every fault that was found
  public static Edition read(CatalogueFolder folder) {
    return new CatalogueReader(folder).edition();
  }

  private Edition edition() {
    Optional<Fields> head = file(HEAD, new Place(HEAD, 0));
    faults.refuseIfAny();
    return edition(head.orElseThrow());
  }

  private Edition edition(Fields head) {
    var words = new VocabularyReader(head, faults);
    Vocabulary vocabulary = words.vocabulary();
    Optional<Front> front = new FrontReader(head, faults).read(vocabulary);
    var numbering = new Numbering(faults);
    head.words("retired_keys").forEach(numbering::retire);

    var categoryReader = new CategoryReader(words, numbering, faults);
    List<Category> categories =
        head.each(
            "categories",
            listed -> file(listed).flatMap(category -> categoryReader.read(listed, category)));
    var counted = new TreeMap<String, Integer>();
    counted.put("categories", head.size("categories"));
    counted.put("items", categoryReader.items());
    counted.put("requirements", categoryReader.requirements());
    counted.put("kpis", head.size("kpis"));

    Optional<CrossCheckReader> crossCheckReader =
        namedFile(head, "cross_checks_file")
            .map(file -> new CrossCheckReader(file, words, numbering, faults));
    Optional<CrossChecks> crossChecks = crossCheckReader.map(CrossCheckReader::read);
    counted.put("cross_checks", crossCheckReader.map(CrossCheckReader::count).orElse(0));

    counts(head.mapping("counts"), counted);
    head.refuseUnknown();
    if (complete) {
      numbering.check();
    }
    faults.refuseIfAny();
    return new Edition(front.orElseThrow(), categories, crossChecks.orElseThrow(), digest());
  }

  private Optional<Fields> file(Fields listed) {
    return namedFile(listed, "file");
  }

  /// A file that another one names under a field.
  private Optional<Fields> namedFile(Fields fields, String field) {
    String name = fields.text(field);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    if (!FILE_NAME.matcher(name).matches() || files.containsKey(name)) {
      fields.fault(field, FaultCode.BAD_FILE_NAME, name);
      complete = false;
      return Optional.empty();
    }
    return file(name, fields.placeOf(field));
  }

  private Optional<Fields> file(String name, Place namedAt) {
    faults.reading(name);
    Optional<byte[]> bytes = folder.read(name);
    if (bytes.isEmpty()) {
      faults.add(namedAt, FaultCode.MISSING_FILE, name);
    }
    Optional<YamlFile> file = bytes.flatMap(found -> YamlFile.read(name, found, faults));
    file.ifPresentOrElse(read -> files.put(name, read), () -> complete = false);
    return file.map(read -> Fields.of(read, faults));
  }

  private void counts(Fields stated, Map<String, Integer> counted) {
    counted.forEach((what, found) -> {
      int number = stated.integer(what);
      if (complete && number != found) {
        stated.fault(what, FaultCode.COUNT_DIFFERS, what, number, found);
      }
    });
    stated.code("provenance", Provenance.class);
    stated.code("kpis_provenance", Provenance.class);
    stated.code("cross_checks_provenance", Provenance.class);
    stated.refuseUnknown();
  }

  /// Over all files in the order in which the head names them.
  private String digest() {
    var contents = new ArrayList<Json>();
    files.values().forEach(file -> contents.add(ContentDigest.json(file)));
    return ContentDigest.of(new Json.Items(contents));
  }
}
