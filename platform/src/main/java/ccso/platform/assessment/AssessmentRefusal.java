package ccso.platform.assessment;

import ccso.judging.Direction;
import ccso.judging.Ownership;
import ccso.judging.Stage;
import ccso.platform.basis.Refusal;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.CaseState;
import ccso.platform.site.Words;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/// What the assessment refuses a member of the team; worded under `refusal.assessment.*`.
///
/// `no` is always the number of the requirement, as people say it.
public sealed interface AssessmentRefusal extends Refusal {

  /// Throws it, if there is one.
  static void raise(Optional<AssessmentRefusal> refusal) {
    if (refusal.isPresent()) {
      throw new Refused(refusal.get());
    }
  }

  /// The case is in a state in which this stage is not judged: desk values in 文档评审, on-site values
  /// in 现场评审 and nowhere else.
  record StageClosed(Stage stage, CaseState state) implements AssessmentRefusal {
    @Override
    public String code() {
      return "assessment.stage-closed";
    }

    @Override
    public List<Object> arguments() {
      return List.of(stage, state);
    }
  }

  /// In 整改 only what was found is judged anew, and only until it is closed.
  record NoOpenFinding(String no) implements AssessmentRefusal {
    @Override
    public String code() {
      return "assessment.no-open-finding";
    }

    @Override
    public List<Object> arguments() {
      return List.of(no);
    }
  }

  /// The requirement has no such stage: no on-site evidence is listed, or nothing else is, or it
  /// does not apply and is judged at the desk.
  record StageNotDue(String no, Stage stage) implements AssessmentRefusal {
    @Override
    public String code() {
      return "assessment.stage-not-due";
    }

    @Override
    public List<Object> arguments() {
      return List.of(no, stage);
    }
  }

  /// 不符合, 不适用, 需补充 and a settlement say why.
  record ReasonMissing(String no) implements AssessmentRefusal {
    @Override
    public String code() {
      return "assessment.reason-missing";
    }

    @Override
    public List<Object> arguments() {
      return List.of(no);
    }
  }

  /// @param least characters, from the scheme policy
  record ReasonTooShort(int least, int typed) implements AssessmentRefusal {
    @Override
    public String code() {
      return "assessment.reason-too-short";
    }

    @Override
    public List<Object> arguments() {
      return List.of(least, typed);
    }
  }

  /// @param most characters
  record ReasonTooLong(int most, int typed) implements AssessmentRefusal {
    @Override
    public String code() {
      return "assessment.reason-too-long";
    }

    @Override
    public List<Object> arguments() {
      return List.of(most, typed);
    }
  }

  /// 不适用 where `applies_to` holds the centre: its ownership and at least this direction.
  record AppliesHere(String no, Ownership ownership, Direction direction)
      implements AssessmentRefusal {
    @Override
    public String code() {
      return "assessment.applies-here";
    }

    @Override
    public List<Object> arguments() {
      return List.of(no, ownership, direction);
    }
  }

  /// The edition knows no 不适用.
  record NeverNotApplicable(String no) implements AssessmentRefusal {
    @Override
    public String code() {
      return "assessment.never-not-applicable";
    }

    @Override
    public List<Object> arguments() {
      return List.of(no);
    }
  }

  /// Anything but 不适用 where `applies_to` leaves the centre out.
  record ExcludedHere(String no) implements AssessmentRefusal {
    @Override
    public String code() {
      return "assessment.excluded-here";
    }

    @Override
    public List<Object> arguments() {
      return List.of(no);
    }
  }

  /// 符合 without a linked file and without an on-site record (decision 6).
  record NoEvidence(String no) implements AssessmentRefusal {
    @Override
    public String code() {
      return "assessment.no-evidence";
    }

    @Override
    public List<Object> arguments() {
      return List.of(no);
    }
  }

  /// Somebody else judged since the page was read; both versions are shown, nothing is lost.
  record JudgedMeanwhile(
      String no, long seq, String byName, Instant at, Judgement judgement, String reason)
      implements AssessmentRefusal {
    private static final DateTimeFormatter MINUTE =
        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Words.ZONE);

    static JudgedMeanwhile by(String no, DeterminationEntry entry) {
      return new JudgedMeanwhile(
          no, entry.seq(), entry.byName(), entry.at(), entry.judgement(), entry.reason());
    }

    @Override
    public String code() {
      return "assessment.judged-meanwhile";
    }

    @Override
    public List<Object> arguments() {
      return List.of(no, byName, MINUTE.format(at), judgement);
    }
  }

  /// A batch judges what is open and overwrites nobody.
  record AlreadyJudged(String no, String byName, Judgement judgement) implements AssessmentRefusal {
    @Override
    public String code() {
      return "assessment.already-judged";
    }

    @Override
    public List<Object> arguments() {
      return List.of(no, byName, judgement);
    }
  }

  /// The client's number was used for something else: by another person, or in another case.
  record NumberUsed() implements AssessmentRefusal {
    @Override
    public String code() {
      return "assessment.number-used";
    }
  }

  /// On-site records are taken in 文档评审 and 现场评审.
  record RecordsClosed(CaseState state) implements AssessmentRefusal {
    @Override
    public String code() {
      return "assessment.records-closed";
    }

    @Override
    public List<Object> arguments() {
      return List.of(state);
    }
  }

  record NothingToUndo(int deep) implements AssessmentRefusal {
    @Override
    public String code() {
      return "assessment.nothing-to-undo";
    }

    @Override
    public List<Object> arguments() {
      return List.of(deep);
    }
  }

  /// Who judged 不适用 cannot be its second person.
  record OwnNotApplicable(String no) implements AssessmentRefusal {
    @Override
    public String code() {
      return "assessment.own-not-applicable";
    }

    @Override
    public List<Object> arguments() {
      return List.of(no);
    }
  }

  /// What was to be countersigned or settled is no longer what stands.
  record NoLongerStands() implements AssessmentRefusal {
    @Override
    public String code() {
      return "assessment.no-longer-stands";
    }
  }

  /// The stage cannot be concluded yet.
  ///
  /// @param example numbers of the first few, joined
  record NotFinished(Stage stage, int open, int notCountersigned, int unsettled, String example)
      implements AssessmentRefusal {
    @Override
    public String code() {
      return "assessment.not-finished";
    }

    @Override
    public List<Object> arguments() {
      return List.of(stage, open, notCountersigned, unsettled, example);
    }
  }

  /// The facts give no verdict: a category has nothing to judge (an error of the case).
  record CategoryWithoutBase(String categories) implements AssessmentRefusal {
    @Override
    public String code() {
      return "assessment.category-without-base";
    }

    @Override
    public List<Object> arguments() {
      return List.of(categories);
    }
  }

  /// Somebody has judged at the desk already; what was seen cannot be unseen.
  record JudgingBegun() implements AssessmentRefusal {
    @Override
    public String code() {
      return "assessment.judging-begun";
    }
  }

  /// @param category number of a category that one person judges
  record NotDoubled(String category) implements AssessmentRefusal {
    @Override
    public String code() {
      return "assessment.not-doubled";
    }

    @Override
    public List<Object> arguments() {
      return List.of(category);
    }
  }

  /// Two others of the team judge it blind.
  ///
  /// @param no of the requirement or category
  record JudgedByTwoOthers(String no) implements AssessmentRefusal {
    @Override
    public String code() {
      return "assessment.judged-by-two-others";
    }

    @Override
    public List<Object> arguments() {
      return List.of(no);
    }
  }

  /// The member has closed the category and waits for the other.
  record BlindClosed(String no) implements AssessmentRefusal {
    @Override
    public String code() {
      return "assessment.blind-closed";
    }

    @Override
    public List<Object> arguments() {
      return List.of(no);
    }
  }

  /// Two have judged it differently; the lead settles it.
  record Disputed(String no) implements AssessmentRefusal {
    @Override
    public String code() {
      return "assessment.disputed";
    }

    @Override
    public List<Object> arguments() {
      return List.of(no);
    }
  }

  /// @param categories numbers of those that two have not both closed
  record StillBlind(String categories) implements AssessmentRefusal {
    @Override
    public String code() {
      return "assessment.still-blind";
    }

    @Override
    public List<Object> arguments() {
      return List.of(categories);
    }
  }

  /// A category with requirements the member has said nothing of.
  ///
  /// @param first number of the first of them
  record CategoryUnfinished(String category, int open, String first) implements AssessmentRefusal {
    @Override
    public String code() {
      return "assessment.category-unfinished";
    }

    @Override
    public List<Object> arguments() {
      return List.of(category, open, first);
    }
  }

  /// The facts were frozen anew after the report was read.
  record FrozenAnew() implements AssessmentRefusal {
    @Override
    public String code() {
      return "assessment.frozen-anew";
    }
  }

  /// Somebody signs the same report twice.
  record SignedAlready() implements AssessmentRefusal {
    @Override
    public String code() {
      return "assessment.signed-already";
    }
  }
}
