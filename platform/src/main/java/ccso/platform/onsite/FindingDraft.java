package ccso.platform.onsite;

import ccso.catalogue.Requirement;

/// A finding before it is told: every on-site 不符合 is one, by itself.
///
/// @param siteSeq the on-site value it rests on
/// @param fact as the team worded it, or the reason of the verdict
/// @param worded somebody worded it
public record FindingDraft(
    Requirement requirement, long siteSeq, String fact, String evidence, boolean worded) {}
