package ccso.recompute.sample;

import java.util.Arrays;
import java.util.List;

/// Single sampling, normal inspection, general level II of GB/T 2828.1 = ISO 2859-1, tables 1 and
/// 2-A.
///
/// The tables are laid out by rule: letters step sample sizes, acceptance numbers run along the
/// diagonals. An AQL is no guarantee: a lot exactly that bad is accepted far more often than not.
public final class AcceptanceSampling {

  /// @param letter code letter of the plan that is used, after its arrow was followed
  /// @param acceptance defects up to which the lot is accepted
  public record Plan(char letter, int sample, int acceptance) {

    public int rejection() {
      return acceptance + 1;
    }
  }

  private static final String LETTERS = "ABCDEFGHJKLMNPQR";
  private static final int[] SAMPLES = {
    2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800, 1250, 2000
  };
  private static final long[] LOT_UP_TO = {
    8, 15, 25, 50, 90, 150, 280, 500, 1200, 3200, 10_000, 35_000, 150_000, 500_000
  };
  private static final List<String> AQL =
      Arrays.asList(
          "0.010", "0.015", "0.025", "0.040", "0.065", "0.10", "0.15", "0.25", "0.40", "0.65",
          "1.0", "1.5", "2.5", "4.0", "6.5", "10");

  /// From the diagonal of acceptance 0 on; below 0 an arrow, which leads to the plan above or
  /// below.
  private static final int[] DIAGONAL = {0, -1, -2, 1, 2, 3, 5, 7, 10, 14, 21};

  /// Letter and AQL places add up to this on the diagonal of acceptance 0 (letter K, AQL 0.10).
  private static final int ZERO_DIAGONAL = LETTERS.indexOf('K') + 5;

  private AcceptanceSampling() {}

  /// The code letter for a lot, general inspection level II.
  public static char letterFor(long lot) {
    if (lot < 2) {
      throw new IllegalArgumentException("a lot has two items at least");
    }
    for (int i = 0; i < LOT_UP_TO.length; i++) {
      if (lot <= LOT_UP_TO[i]) {
        return LETTERS.charAt(i);
      }
    }
    return 'Q';
  }

  public static int sampleOf(char letter) {
    return SAMPLES[place(letter)];
  }

  /// The plan for a letter and an AQL in percent as the standard writes it.
  ///
  /// @throws IllegalArgumentException where the standard has no such letter or AQL
  public static Plan plan(char letter, String aql) {
    int column = AQL.indexOf(aql);
    if (column < 0) {
      throw new IllegalArgumentException("no AQL " + aql);
    }
    int row = place(letter);
    while (true) {
      int diagonal = row + column - ZERO_DIAGONAL;
      int acceptance = diagonal < 0 ? -2 : DIAGONAL[Math.min(diagonal, DIAGONAL.length - 1)];
      boolean above = acceptance == -1 || diagonal >= DIAGONAL.length;
      if (acceptance >= 0 && diagonal < DIAGONAL.length) {
        return new Plan(LETTERS.charAt(row), SAMPLES[row], acceptance);
      }
      row += above ? -1 : 1;
      if (row < 0 || row >= SAMPLES.length) {
        throw new IllegalArgumentException("no plan " + letter + " " + aql);
      }
    }
  }

  private static int place(char letter) {
    int place = LETTERS.indexOf(letter);
    if (place < 0) {
      throw new IllegalArgumentException("no code letter " + letter);
    }
    return place;
  }
}
