package ccso.catalogue;

import ccso.judging.CanonicalJson;
import ccso.judging.Json;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// SHA-256 over what a piece of the catalogue says, as canonical JSON.
///
/// Taken from the data and not from our records, so that renaming a field of the code changes no
/// digest, and anybody can compute it with a YAML reader of his own. A fraction is written as text,
/// because canonical JSON here has none.
final class ContentDigest {

  private ContentDigest() {}

  /// 64 lower-case hex digits.
  static String of(Json content) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(CanonicalJson.write(content)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  static Json json(YamlFile file) {
    return json(file.root());
  }

  /// @param without fields that are left out
  static Json json(Collection<NodeTuple> fields, List<String> without) {
    var members = new TreeMap<String, Json>();
    for (NodeTuple field : fields) {
      String name = YamlFile.fieldName(field.getKeyNode());
      if (!without.contains(name)) {
        members.put(name, json(field.getValueNode()));
      }
    }
    return new Json.Members(members);
  }

  private static Json json(Node node) {
    return switch (node) {
      case MappingNode mapping -> json(mapping.getValue(), List.of());
      case SequenceNode list ->
          new Json.Items(list.getValue().stream().map(ContentDigest::json).toList());
      case ScalarNode scalar -> json(scalar);
      default -> throw new IllegalStateException(node.getNodeType().toString());
    };
  }

  private static Json json(ScalarNode scalar) {
    Tag tag = scalar.getTag();
    String value = scalar.getValue();
    if (tag.equals(Tag.INT)) {
      return new Json.Whole(Long.parseLong(value));
    }
    if (tag.equals(Tag.FLOAT)) {
      return new Json.Text(new BigDecimal(value).stripTrailingZeros().toPlainString());
    }
    return tag.equals(Tag.BOOL)
        ? new Json.Truth(Boolean.parseBoolean(value))
        : new Json.Text(value);
  }
}
