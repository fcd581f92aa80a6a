package ccso.catalogue;

import java.util.List;

/// Everything of an edition but its categories and cross-checks.
record Front(
    Standard standard,
    Guide guide,
    List<HistoryEntry> history,
    ResultRule resultRule,
    Procedure procedure,
    Text applicability,
    List<JudgingRule> judgingRules,
    Vocabulary vocabulary) {

  Front {
    history = List.copyOf(history);
    judgingRules = List.copyOf(judgingRules);
  }
}
