package ccso.catalogue;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// One file of the catalogue as nodes, which still know their lines.
///
/// Refuses what is not UTF-8, not YAML, not one mapping, names a field twice, or uses aliases.
record YamlFile(String name, MappingNode root) {

  private static final LoadSettings SETTINGS = LoadSettings.builder().build();

  /// Nothing if the file is refused; why, is then among the faults.
  static Optional<YamlFile> read(String name, byte[] bytes, Faults faults) {
    return text(name, bytes, faults)
        .flatMap(text -> compose(name, text, faults))
        .flatMap(node -> {
          if (node instanceof MappingNode root && wellFormed(name, root, faults)) {
            return Optional.of(new YamlFile(name, root));
          }
          if (!(node instanceof MappingNode)) {
            faults.add(Place.of(name, node), FaultCode.NOT_MAPPING, name);
          }
          return Optional.empty();
        });
  }

  /// `zh-CN` and `zh` mean the same.
  static String fieldName(Node key) {
    String name = key instanceof ScalarNode scalar ? scalar.getValue() : "?";
    return name.equals("zh-CN") ? "zh" : name;
  }

  private static Optional<String> text(String name, byte[] bytes, Faults faults) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length + 1);
    if (decoder.decode(in, out, true).isError()) {
      faults.add(new Place(name, 1 + newlines(out.flip())), FaultCode.NOT_UTF8);
      return Optional.empty();
    }
    return Optional.of(out.flip().toString());
  }

  private static Optional<Node> compose(String name, String text, Faults faults) {
    try {
      var node = new Compose(SETTINGS).composeString(text);
      if (node.isEmpty()) {
        faults.add(new Place(name, 0), FaultCode.NOT_MAPPING, name);
      }
      return node;
    } catch (MarkedYamlEngineException broken) {
      var mark = broken.getProblemMark().or(broken::getContextMark);
      int line = mark.map(at -> at.getLine() + 1).orElse(0);
      faults.add(new Place(name, line), FaultCode.NOT_YAML, broken.getProblem());
    } catch (ReaderException broken) {
      int end =
          text.offsetByCodePoints(
              0, Math.min(broken.getPosition(), text.codePointCount(0, text.length())));
      var before = CharBuffer.wrap(text, 0, end);
      var place = new Place(name, 1 + newlines(before));
      faults.add(place, FaultCode.NOT_YAML, String.format("U+%04X", broken.getCodePoint()));
    } catch (YamlEngineException broken) {
      faults.add(new Place(name, 0), FaultCode.NOT_YAML, broken);
    }
    return Optional.empty();
  }

  /// Half a character, which an escape can spell, is no text.
  private static boolean isText(String value) {
    return value
        .codePoints()
        .noneMatch(c -> Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE);
  }

  private static int newlines(CharSequence text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }

  private static boolean wellFormed(String file, Node root, Faults faults) {
    int before = faults.gaps();
    walk(file, root, Collections.newSetFromMap(new IdentityHashMap<>()), faults);
    return faults.gaps() == before;
  }

  private static void walk(String file, Node node, Set<Node> seen, Faults faults) {
    if (node.getAnchor().isPresent()) {
      faults.add(Place.of(file, node), FaultCode.ALIAS_USED);
    }
    if (node instanceof CollectionNode<?> && !seen.add(node)) {
      return;
    }
    if (node instanceof ScalarNode scalar && !isText(scalar.getValue())) {
      faults.add(Place.of(file, node), FaultCode.NOT_YAML, "U+D800 … U+DFFF");
    }
    if (node instanceof SequenceNode list) {
      list.getValue().forEach(entry -> walk(file, entry, seen, faults));
    }
    if (node instanceof MappingNode mapping) {
      var lines = new HashMap<String, Integer>();
      for (var field : mapping.getValue()) {
        Place place = Place.of(file, field.getKeyNode());
        String name = fieldName(field.getKeyNode());
        Integer first = lines.putIfAbsent(name, place.line());
        if (first != null) {
          faults.add(place, FaultCode.DUPLICATE_FIELD, name, first);
        }
        walk(file, field.getValueNode(), seen, faults);
      }
    }
  }
}
