package ccso.catalogue;

import ccso.judging.PassRule;

/// The pass rule (达标规则) with the words that explain it and where each part of it comes from.
public record ResultRule(
    PassRule rule,
    Provenance line,
    Provenance comparison,
    Provenance allCategories,
    Provenance notApplicable,
    Text arithmetic,
    Text noGrades) {}
