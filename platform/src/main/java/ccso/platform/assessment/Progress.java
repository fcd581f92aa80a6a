package ccso.platform.assessment;

import ccso.judging.Stage;
import java.util.Collection;

/// How far a stage is: 已判 x / y，剩 z 条.
///
/// @param due requirements the stage has to judge
/// @param judged of these, with a final word for the stage
public record Progress(
    Stage stage, int due, int judged, int nonconforming, int notApplicable, int supplement) {

  public int left() {
    return due - judged;
  }

  static Progress of(Stage stage, Collection<Standing> standings) {
    int due = 0;
    int judged = 0;
    int nonconforming = 0;
    int notApplicable = 0;
    int supplement = 0;
    for (var standing : standings) {
      if (standing.due(stage)) {
        var judgement = standing.judgement(stage);
        due++;
        judged += judgement.closed() ? 1 : 0;
        nonconforming += judgement == Judgement.NONCONFORMING ? 1 : 0;
        notApplicable += judgement == Judgement.NOT_APPLICABLE ? 1 : 0;
        supplement += judgement == Judgement.SUPPLEMENT ? 1 : 0;
      }
    }
    return new Progress(stage, due, judged, nonconforming, notApplicable, supplement);
  }
}
