package ccso.catalogue;

import ccso.judging.RequirementNo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Which numbers and keys a catalogue has given out, and who refers to whom.
///
/// A requirement that is faulty otherwise still has its number, so that one fault does not become
/// many.
final class Numbering {

  private static final String PART = "[1-9][0-9]{0,3}";
  private static final Pattern NUMBER = Pattern.compile(PART + "(\\." + PART + "){1,7}");
  private static final Pattern OF_REQUIREMENT = Pattern.compile(PART + "(\\." + PART + "){2}");
  private static final Pattern KEY = Pattern.compile("[A-Z]+[0-9]{4,}");

  private final Faults faults;
  private final Map<String, Place> numbers = new HashMap<>();
  private final Map<String, Place> keys = new HashMap<>();
  private final Set<String> retired = new HashSet<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();

  Numbering(Faults faults) {
    this.faults = faults;
  }

  private record Reference(String to, Place place) {}

  private record Relation(String from, String to, Place place) {}

  void retire(Fields.Word key) {
    retired.add(key.word());
  }

  /// The position after the parent's number and a point; nothing if the number is not one of the
  /// parent's.
  Optional<Integer> position(String parent, Fields.Word number) {
    String word = number.word();
    if (word.isEmpty()) {
      return Optional.empty();
    }
    if (!NUMBER.matcher(word).matches()) {
      faults.add(number.place(), FaultCode.BAD_NUMBER, word);
      return Optional.empty();
    }
    int point = word.lastIndexOf('.');
    if (!word.substring(0, point).equals(parent)) {
      faults.add(number.place(), FaultCode.NUMBER_OUTSIDE_PARENT, word, parent);
      return Optional.empty();
    }
    return Optional.of(Integer.valueOf(word.substring(point + 1)));
  }

  /// Gives out the number of a category, item or requirement.
  void number(Fields.Word number) {
    giveOut(numbers, number, FaultCode.DUPLICATE_NUMBER);
  }

  void key(Fields.Word key) {
    if (key.word().isEmpty()) {
      return;
    }
    if (!KEY.matcher(key.word()).matches()) {
      faults.add(key.place(), FaultCode.BAD_KEY, key.word());
      return;
    }
    if (retired.contains(key.word())) {
      faults.add(key.place(), FaultCode.RETIRED_KEY, key.word());
    }
    giveOut(keys, key, FaultCode.DUPLICATE_KEY);
  }

  /// Somebody names a requirement.
  Optional<RequirementNo> refer(Fields.Word to) {
    if (to.word().isEmpty()) {
      return Optional.empty();
    }
    if (!OF_REQUIREMENT.matcher(to.word()).matches()) {
      faults.add(to.place(), FaultCode.BAD_NUMBER, to.word());
      return Optional.empty();
    }
    references.add(new Reference(to.word(), to.place()));
    return Optional.of(new RequirementNo(to.word()));
  }

  /// One requirement names another as related.
  Optional<RequirementNo> relate(String from, Fields.Word to) {
    relations.add(new Relation(from, to.word(), to.place()));
    return refer(to);
  }

  /// Everything named exists, and every relation holds both ways.
  void check() {
    for (Reference reference : references) {
      if (!numbers.containsKey(reference.to())) {
        faults.add(reference.place(), FaultCode.UNKNOWN_REQUIREMENT, reference.to());
      }
    }
    var pairs = new HashSet<List<String>>();
    for (Relation relation : relations) {
      if (!pairs.add(List.of(relation.from(), relation.to()))) {
        faults.add(
            relation.place(), FaultCode.DUPLICATE_NUMBER, relation.to(), relation.place().line());
      }
    }
    for (Relation relation : relations) {
      boolean known = numbers.containsKey(relation.to());
      if (known && !pairs.contains(List.of(relation.to(), relation.from()))) {
        faults.add(relation.place(), FaultCode.ONE_SIDED_RELATION, relation.from(), relation.to());
      }
    }
  }

  private void giveOut(Map<String, Place> given, Fields.Word word, FaultCode twice) {
    Place first = given.putIfAbsent(word.word(), word.place());
    if (first != null) {
      faults.add(word.place(), twice, word.word(), first.file() + ":" + first.line());
    }
  }
}
