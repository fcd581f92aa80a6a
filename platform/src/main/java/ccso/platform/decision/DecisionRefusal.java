package ccso.platform.decision;

import ccso.platform.basis.Refusal;

/// What deciding refuses.
sealed interface DecisionRefusal extends Refusal {

  /// The verdict on the frozen facts is not 达标; no decision can turn it into one.
  record VerdictNotMet() implements DecisionRefusal {
    @Override
    public String code() {
      return "decision.verdict-not-met";
    }
  }

  /// A refusal without a reason.
  record ReasonNeeded() implements DecisionRefusal {
    @Override
    public String code() {
      return "decision.reason-needed";
    }
  }

  /// Somebody has decided the case already.
  record DecidedAlready() implements DecisionRefusal {
    @Override
    public String code() {
      return "decision.decided-already";
    }
  }

  /// The facts were frozen anew after the page was opened.
  record FrozenAnew() implements DecisionRefusal {
    @Override
    public String code() {
      return "decision.frozen-anew";
    }
  }
}
