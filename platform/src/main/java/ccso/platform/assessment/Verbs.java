package ccso.platform.assessment;

import org.springframework.stereotype.Component;

/// What the overview page can do with a case besides judging.
@Component
record Verbs(
    ConcludeDocumentReview concludeDocumentReview,
    ReopenOnSiteReview reopenOnSiteReview,
    FreezeFacts freezeFacts,
    FactsHandOff handOff,
    CountersignNotApplicable countersign,
    SettleContradiction settle) {}
