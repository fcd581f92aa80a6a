package ccso.platform.application;

import ccso.catalogue.Edition;
import ccso.catalogue.ProcedureStep;
import ccso.catalogue.Text;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.CaseState;
import java.util.ArrayList;
import java.util.List;

/// Where a case stands among the steps of the edition's procedure (评审四步骤).
public final class CaseProgress {

  /// One step.
  ///
  /// @param now the case is in it; worded by the state
  public record Step(Text name, boolean done, boolean now) {}

  private CaseProgress() {}

  static List<Step> of(Edition edition, AssessmentCase file) {
    CaseState state = file.heldFrom() == null ? file.state() : file.heldFrom();
    List<ProcedureStep> steps = edition.procedure().steps();
    int here = index(steps, code(state));
    boolean over = state == CaseState.CERTIFIED;
    List<Step> progress = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      progress.add(new Step(steps.get(i).name(), over || i < here, !over && i == here));
    }
    return progress;
  }

  /// -1 where the procedure of the edition has no such step.
  private static int index(List<ProcedureStep> steps, String code) {
    return steps.stream().map(ProcedureStep::code).toList().indexOf(code);
  }

  /// The step a state belongs to, by its code in the catalogue.
  private static String code(CaseState state) {
    return switch (state) {
      case DRAFT,
          SUBMITTED,
          ACCEPTANCE_REVIEW,
          CORRECTION,
          ACCEPTED,
          NOT_ACCEPTED,
          WITHDRAWN_BY_APPLICANT,
          TERMINATED,
          ON_HOLD ->
          "APPLICATION";
      case TEAM_FORMING, DOCUMENT_REVIEW, SUPPLEMENT, DOCUMENT_CONCLUDED -> "DOCUMENT_REVIEW";
      case ONSITE_PLANNED, ONSITE_REVIEW, RECTIFICATION -> "ONSITE_REVIEW";
      case REPORT, TECHNICAL_REVIEW, DECISION, PUBLIC_NOTICE, CERTIFIED, REFUSED -> "DECISION";
    };
  }
}
