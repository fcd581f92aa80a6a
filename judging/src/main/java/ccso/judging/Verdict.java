package ccso.judging;

import java.util.List;

/// What the rule says about the facts (评审结果): met, not met, or not to be said yet.
public sealed interface Verdict {

  /// In number order, one for each category of the facts.
  List<CategoryResult> categories();

  Explanation explanation();

  /// 达标.
  record Met(List<CategoryResult> categories, Explanation explanation) implements Verdict {

    public Met {
      categories = List.copyOf(categories);
    }
  }

  /// 未达标.
  record NotMet(List<CategoryResult> categories, Explanation explanation) implements Verdict {

    public NotMet {
      categories = List.copyOf(categories);
    }

    /// The categories below the line, in number order; never empty.
    public List<CategoryNo> failed() {
      return categories.stream().filter(it -> !it.met()).map(CategoryResult::no).toList();
    }
  }

  /// 不能判定. At least one of the two lists holds something.
  ///
  /// @param open requirements still to be judged (未判定)
  /// @param withoutBase categories in which nothing is left to judge: an error of the facts, never
  ///   a pass
  record Undecided(
      List<RequirementNo> open,
      List<CategoryNo> withoutBase,
      List<CategoryResult> categories,
      Explanation explanation)
      implements Verdict {

    public Undecided {
      open = List.copyOf(open);
      withoutBase = List.copyOf(withoutBase);
      categories = List.copyOf(categories);
    }
  }
}
