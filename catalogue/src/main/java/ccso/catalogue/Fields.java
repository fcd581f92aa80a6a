package ccso.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// The fields of one mapping, each asked for by name and type.
///
/// What is missing or of another type becomes a fault, and a stand-in is returned so that reading
/// goes on to the next fault; [#whole] builds the thing only if nothing was wrong.
final class Fields {

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

  private final Place place;
  private final Faults faults;
  private final Map<String, NodeTuple> tuples = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final int gapsBefore;
  private final boolean absent;

  private Fields(Place place, List<NodeTuple> tuples, boolean absent, Faults faults) {
    this.place = place;
    this.faults = faults;
    this.absent = absent;
    this.gapsBefore = faults.gaps();
    tuples.forEach(tuple -> this.tuples.put(YamlFile.fieldName(tuple.getKeyNode()), tuple));
  }

  static Fields of(YamlFile file, Faults faults) {
    return new Fields(new Place(file.name(), 1), file.root().getValue(), false, faults);
  }

  Place place() {
    return place;
  }

  /// The line of a field's value, or of the mapping if the field is not there.
  Place placeOf(String name) {
    NodeTuple tuple = tuples.get(name);
    return tuple == null ? place : Place.of(place.file(), tuple.getValueNode());
  }

  boolean has(String name) {
    return tuples.containsKey(name);
  }

  void fault(String name, FaultCode code, Object... args) {
    faults.add(placeOf(name), code, args);
  }

  /// Makes the thing out of what was read, unless something was wrong with it or a field is left
  /// that nobody asked for.
  <T> Optional<T> whole(Supplier<T> thing) {
    refuseUnknown();
    return faults.gaps() == gapsBefore ? Optional.of(thing.get()) : Optional.empty();
  }

  /// Every field that nobody asked for is a fault: it may be a needed one misspelt.
  void refuseUnknown() {
    tuples.forEach((name, tuple) -> {
      if (!asked.contains(name)) {
        Place at = Place.of(place.file(), tuple.getKeyNode());
        faults.add(at, FaultCode.UNKNOWN_FIELD, name);
      }
    });
  }

  /// As [#whole], where building may refuse what each field alone allowed.
  <T> Optional<T> wholeOr(Supplier<T> thing, FaultCode refusal, Object... args) {
    try {
      return whole(thing);
    } catch (IllegalArgumentException refused) {
      faults.add(place, refusal, args);
      return Optional.empty();
    }
  }

  String text(String name) {
    return needed(name).flatMap(node -> textOf(name, node)).orElse("");
  }

  Optional<String> textIfAny(String name) {
    return ifAny(name).flatMap(node -> textOf(name, node));
  }

  int integer(String name) {
    return needed(name).flatMap(node -> integerOf(name, node)).orElse(0);
  }

  BigDecimal number(String name) {
    return needed(name).flatMap(node -> numberOf(name, node)).orElse(BigDecimal.ZERO);
  }

  boolean truth(String name) {
    return needed(name)
        .flatMap(node -> scalar(name, node, FaultCode.NOT_BOOLEAN, Tag.BOOL))
        .map(Boolean::parseBoolean)
        .orElse(false);
  }

  /// A code of the catalogue's own: capitals, digits and underscores.
  String code(String name) {
    String code = text(name);
    if (!code.isEmpty() && !CODE.matcher(code).matches()) {
      fault(name, FaultCode.BAD_CODE, code);
      return "";
    }
    return code;
  }

  /// One of the constants that the code knows.
  <E extends Enum<E>> E code(String name, Class<E> type) {
    return needed(name)
        .flatMap(node -> textOf(name, node))
        .flatMap(word -> constant(placeOf(name), name, word, type))
        .orElse(type.getEnumConstants()[0]);
  }

  <E extends Enum<E>> Optional<E> codeIfAny(String name, Class<E> type) {
    return has(name) ? Optional.of(code(name, type)) : Optional.empty();
  }

  <E extends Enum<E>> List<E> codes(String name, Class<E> type) {
    return words(name).stream()
        .flatMap(word -> constant(word.place(), name, word.word(), type).stream())
        .toList();
  }

  /// The mapping's own `zh` and `en`.
  Text inBothLanguages() {
    return new Text(inLanguage("zh"), inLanguage("en"));
  }

  /// A field that holds nothing but `zh` and `en`.
  Text inBothLanguages(String name) {
    Fields inner = mapping(name);
    Text text = inner.inBothLanguages();
    return inner.whole(() -> text).orElse(text);
  }

  /// A mapping under a name; a missing one is told once, and asking it further is silent.
  Fields mapping(String name) {
    return needed(name)
        .flatMap(node -> mappingOf(name, node))
        .orElseGet(() -> new Fields(place, List.of(), true, faults));
  }

  /// Reads each mapping of a list, one after the other, and leaves out those with faults.
  <T> List<T> each(String name, Function<Fields, Optional<T>> reading) {
    return list(name).stream()
        .flatMap(node -> mappingOf(name, node).stream())
        .flatMap(fields -> reading.apply(fields).stream())
        .toList();
  }

  /// As [#each] for a list that may be left out.
  <T> List<T> eachIfAny(String name, Function<Fields, Optional<T>> reading) {
    return has(name) ? each(name, reading) : List.of();
  }

  /// The plain word under a name; an empty one, told once, if it is missing.
  Word word(String name) {
    return new Word(text(name), placeOf(name));
  }

  /// A list of plain words, each with its line.
  List<Word> words(String name) {
    var words = new ArrayList<Word>();
    for (Node node : list(name)) {
      textOf(name, node).ifPresent(word -> words.add(new Word(word, Place.of(place.file(), node))));
    }
    return words;
  }

  /// How many entries a list has, the faulty ones included; none if it is missing or no list.
  int size(String name) {
    NodeTuple tuple = tuples.get(name);
    return tuple != null && tuple.getValueNode() instanceof SequenceNode list
        ? list.getValue().size()
        : 0;
  }

  /// SHA-256 over what the mapping says, but for the fields named.
  String digestWithout(String... names) {
    return ContentDigest.of(ContentDigest.json(tuples.values(), List.of(names)));
  }

  /// A word of a list and where it stands.
  record Word(String word, Place place) {}

  private String inLanguage(String language) {
    asked.add(language);
    NodeTuple tuple = tuples.get(language);
    if (tuple == null) {
      if (!absent) {
        faults.add(place, FaultCode.MISSING_LANGUAGE, language);
      }
      return "—";
    }
    Optional<String> text = scalar(language, tuple.getValueNode(), FaultCode.NOT_TEXT, Tag.STR);
    if (text.isPresent() && text.get().isBlank()) {
      fault(language, FaultCode.MISSING_LANGUAGE, language);
      return "—";
    }
    return text.orElse("—");
  }

  private List<Node> list(String name) {
    Optional<Node> node = needed(name);
    if (node.isPresent() && node.get() instanceof SequenceNode list) {
      return list.getValue();
    }
    node.ifPresent(other -> faults.add(Place.of(place.file(), other), FaultCode.NOT_LIST, name));
    return List.of();
  }

  private Optional<Node> needed(String name) {
    Optional<Node> node = ifAny(name);
    if (node.isEmpty() && absent) {
      faults.addSilently();
    } else if (node.isEmpty()) {
      faults.add(place, FaultCode.MISSING_FIELD, name);
    }
    return node;
  }

  private Optional<Node> ifAny(String name) {
    asked.add(name);
    return Optional.ofNullable(tuples.get(name)).map(NodeTuple::getValueNode);
  }

  private Optional<Fields> mappingOf(String name, Node node) {
    Place at = Place.of(place.file(), node);
    if (node instanceof MappingNode mapping) {
      return Optional.of(new Fields(at, mapping.getValue(), false, faults));
    }
    faults.add(at, FaultCode.NOT_MAPPING, name);
    return Optional.empty();
  }

  private Optional<String> textOf(String name, Node node) {
    Optional<String> text = scalar(name, node, FaultCode.NOT_TEXT, Tag.STR);
    if (text.isPresent() && text.get().isBlank()) {
      faults.add(Place.of(place.file(), node), FaultCode.BLANK, name);
      return Optional.empty();
    }
    return text;
  }

  private Optional<Integer> integerOf(String name, Node node) {
    return scalar(name, node, FaultCode.NOT_INTEGER, Tag.INT)
        .flatMap(digits -> parsed(name, node, digits, FaultCode.NOT_INTEGER, Integer::valueOf));
  }

  private Optional<BigDecimal> numberOf(String name, Node node) {
    return scalar(name, node, FaultCode.NOT_NUMBER, Tag.INT, Tag.FLOAT)
        .flatMap(digits -> parsed(name, node, digits, FaultCode.NOT_NUMBER, Fields::plain));
  }

  /// Refuses infinity, and numbers of more digits than a quantity of this field can have.
  private static BigDecimal plain(String digits) {
    var number = new BigDecimal(digits);
    if (number.precision() > 12 || Math.abs(number.scale()) > 12) {
      throw new NumberFormatException(digits);
    }
    return number;
  }

  private <T> Optional<T> parsed(
      String name, Node node, String digits, FaultCode refusal, Function<String, T> parse) {
    try {
      return Optional.of(parse.apply(digits));
    } catch (NumberFormatException outOfRange) {
      faults.add(Place.of(place.file(), node), refusal, name);
      return Optional.empty();
    }
  }

  private Optional<String> scalar(String name, Node node, FaultCode refusal, Tag... tags) {
    if (node instanceof ScalarNode scalar && Arrays.asList(tags).contains(scalar.getTag())) {
      return Optional.of(scalar.getValue());
    }
    faults.add(Place.of(place.file(), node), refusal, name);
    return Optional.empty();
  }

  private <E extends Enum<E>> Optional<E> constant(
      Place at, String name, String word, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(word)) {
        return Optional.of(constant);
      }
    }
    faults.add(at, FaultCode.UNKNOWN_CODE, name, word);
    return Optional.empty();
  }
}
