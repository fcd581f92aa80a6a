package ccso.platform.decision;

import ccso.platform.basis.Refusal;
import java.util.List;

/// What review and decision refuse.
sealed interface DecisionRefusal extends Refusal {

  /// The verdict on the frozen facts is not 达标; no vote can turn it into one.
  record VerdictNotMet() implements DecisionRefusal {
    @Override
    public String code() {
      return "decision.verdict-not-met";
    }
  }

  /// A decision to refuse without a reason for the applicant.
  record ReasonNeeded() implements DecisionRefusal {
    @Override
    public String code() {
      return "decision.reason-needed";
    }
  }

  /// The facts were frozen anew after the page was opened.
  record FrozenAnew() implements DecisionRefusal {
    @Override
    public String code() {
      return "decision.frozen-anew";
    }
  }

  /// A report returned without saying why.
  record RemarkNeeded() implements DecisionRefusal {
    @Override
    public String code() {
      return "decision.remark-needed";
    }
  }

  /// Not all of the team have signed the report.
  record SignaturesMissing(int missing) implements DecisionRefusal {
    @Override
    public String code() {
      return "decision.signatures-missing";
    }

    @Override
    public List<Object> arguments() {
      return List.of(missing);
    }
  }

  /// One person takes one part in a case, and this one has another already.
  record OtherPart(Parts.Part part) implements DecisionRefusal {
    @Override
    public String code() {
      return "decision.other-part";
    }

    @Override
    public List<Object> arguments() {
      return List.of(part);
    }
  }

  /// A vote that does not grant, or a recusal, without a reason.
  record VoteReasonNeeded() implements DecisionRefusal {
    @Override
    public String code() {
      return "decision.vote-reason-needed";
    }
  }

  /// The member has voted in this round.
  record VotedAlready() implements DecisionRefusal {
    @Override
    public String code() {
      return "decision.voted-already";
    }
  }

  /// Only somebody who has voted closes the round.
  record ChairVotes() implements DecisionRefusal {
    @Override
    public String code() {
      return "decision.chair-votes";
    }
  }

  /// @param missing votes to the quorum; 0 where all who voted abstained
  record QuorumMissing(int missing) implements DecisionRefusal {
    @Override
    public String code() {
      return "decision.quorum-missing";
    }

    @Override
    public List<Object> arguments() {
      return List.of(missing);
    }
  }

  /// A round closed without minutes.
  record MinutesNeeded() implements DecisionRefusal {
    @Override
    public String code() {
      return "decision.minutes-needed";
    }
  }

  /// A refusal that names no determination.
  record CitationNeeded() implements DecisionRefusal {
    @Override
    public String code() {
      return "decision.citation-needed";
    }
  }

  /// @param keys of requirements a refusal cannot rest on
  record NotCitable(String keys) implements DecisionRefusal {
    @Override
    public String code() {
      return "decision.not-citable";
    }

    @Override
    public List<Object> arguments() {
      return List.of(keys);
    }
  }
}
