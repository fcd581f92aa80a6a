package ccso.platform.standard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The part of a [SchemePolicy] that says how long each party has, and how often it may (domain:
/// time limits; the standard itself names none, so all are the scheme's).
///
/// @param limits by the states they run in
/// @param remindWorkingDays before the end of a limit, longest first
/// @param invitationWorkingDays an assessor has to answer an invitation
/// @param teamObjectionWorkingDays the applicant has to object to the team
/// @param teamObjections how often the applicant may
/// @param casesPerAssessor open at once; whoever has as many is not drawn
/// @param supplementRounds how often a supplement may be asked for
/// @param rectificationMonthsAtMost beyond which only a new visit helps (ISO/IEC 17021-1 9.5.3.2)
/// @param committeeQuorum votes a decision needs, abstentions counted
/// @param committeeMajority what part of the votes cast has to be exceeded to grant; more than half
///   where the policy names none
/// @param suspensionMonths after which a suspended certificate is withdrawn (ISO/IEC 17021-1 9.6.5)
/// @param doubleJudged numbers of the categories that two assessors judge blind where the lead has
///   not planned otherwise; absent in a policy without
/// @param rectifiableStages codes of the stages whose nonconformities can be mended before the
///   report; where the policy is silent, those found on site (decision 2)
public record Procedure(
    List<Limit> limits,
    List<Integer> remindWorkingDays,
    int invitationWorkingDays,
    int teamObjectionWorkingDays,
    int teamObjections,
    int casesPerAssessor,
    int supplementRounds,
    int rectificationMonthsAtMost,
    int committeeQuorum,
    Share committeeMajority,
    int suspensionMonths,
    List<Integer> doubleJudged,
    List<String> rectifiableStages) {

  /// One week, where the policy names no limit for it.
  private static final int NOTICE_DAYS = 7;

  /// Cases frozen to a policy that named no procedure run without limits.
  static final Procedure UNLIMITED =
      new Procedure(List.of(), List.of(), 2, 3, 1, Integer.MAX_VALUE, 2, 6, 1, null, 6, null, null);

  /// What days are counted.
  public enum Unit {
    WORKING_DAYS,
    CALENDAR_DAYS
  }

  /// One limit.
  ///
  /// @param name worded as `limit.<name>`
  /// @param runsIn codes of the case states it runs in, counted from the first of them entered
  /// @param pausesIn codes of the states that stop the clock; 中止 always does
  /// @param by code of the party who has to act
  public record Limit(
      String name, List<String> runsIn, List<String> pausesIn, int days, Unit unit, String by) {
    public Limit(
        String name,
        List<String> runsIn,
        @Nullable List<String> pausesIn,
        int days,
        Unit unit,
        String by) {
      this.name = name;
      this.runsIn = List.copyOf(runsIn);
      this.pausesIn = pausesIn == null ? List.of() : List.copyOf(pausesIn);
      this.days = days;
      this.unit = unit;
      this.by = by;
    }
  }

  /// A part of a whole, as a pair of whole numbers.
  public record Share(int numerator, int denominator) {
    static final Share HALF = new Share(1, 2);

    /// Compared by multiplication.
    public boolean exceededBy(int part, int whole) {
      return part * denominator > whole * numerator;
    }
  }

  public Procedure(
      List<Limit> limits,
      List<Integer> remindWorkingDays,
      int invitationWorkingDays,
      int teamObjectionWorkingDays,
      int teamObjections,
      int casesPerAssessor,
      int supplementRounds,
      int rectificationMonthsAtMost,
      int committeeQuorum,
      @Nullable Share committeeMajority,
      int suspensionMonths,
      @Nullable List<Integer> doubleJudged,
      @Nullable List<String> rectifiableStages) {
    this.limits = List.copyOf(limits);
    this.remindWorkingDays = List.copyOf(remindWorkingDays);
    this.invitationWorkingDays = invitationWorkingDays;
    this.teamObjectionWorkingDays = teamObjectionWorkingDays;
    this.teamObjections = teamObjections;
    this.casesPerAssessor = casesPerAssessor;
    this.supplementRounds = supplementRounds;
    this.rectificationMonthsAtMost = rectificationMonthsAtMost;
    this.committeeQuorum = committeeQuorum;
    this.committeeMajority = committeeMajority == null ? Share.HALF : committeeMajority;
    this.suspensionMonths = suspensionMonths;
    this.doubleJudged = doubleJudged == null ? List.of() : List.copyOf(doubleJudged);
    this.rectifiableStages =
        rectifiableStages == null ? List.of("SITE") : List.copyOf(rectifiableStages);
  }

  /// Whether what was found nonconforming at the stage can be mended before the report.
  public boolean rectifies(String stage) {
    return rectifiableStages.contains(stage);
  }

  /// For how many days a decision to grant is public before a certificate is issued (公示).
  public int noticeDays() {
    return limit("PUBLIC_NOTICE").map(Limit::days).orElse(NOTICE_DAYS);
  }

  /// The limit that runs or pauses in the state.
  public Optional<Limit> limitIn(String state) {
    return limits.stream()
        .filter(it -> it.runsIn().contains(state) || it.pausesIn().contains(state))
        .min(Comparator.comparingInt(it -> it.runsIn().contains(state) ? 0 : 1));
  }

  public Optional<Limit> limit(String name) {
    return limits.stream().filter(it -> it.name().equals(name)).findFirst();
  }
}
