package ccso.catalogue;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/// A line of a file; lines are counted from 1, and 0 is the file as a whole.
record Place(String file, int line) {

  static Place of(String file, Node node) {
    return new Place(file, node.getStartMark().map(Mark::getLine).orElse(-1) + 1);
  }
}
