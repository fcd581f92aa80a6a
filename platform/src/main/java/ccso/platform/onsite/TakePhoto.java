package ccso.platform.onsite;

import ccso.judging.EvidenceKind;
import ccso.judging.Stage;
import ccso.platform.assessment.TeamCase;
import ccso.platform.assessment.TeamCases;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.Wording;
import ccso.platform.evidence.AttachEvidence.SentFile;
import ccso.platform.evidence.EvidenceFile;
import ccso.platform.evidence.KeepEvidence;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A member of the team keeps a photograph taken on site (现场照片) as on-site evidence of one
/// requirement, with place and time; what the camera wrote about its position is left out.
///
/// Refuses: who is not on the team, and what is not in the edition ([NotFound]);
/// [AssessmentRefusal.StageClosed]; a place left out ([Faulty]); a file as [KeepEvidence] does.
@Component
public class TakePhoto {
  private static final int LONGEST_PLACE = 100;

  private final TeamCases teamCases;
  private final KeepEvidence keep;

  TakePhoto(TeamCases teamCases, KeepEvidence keep) {
    this.teamCases = teamCases;
    this.keep = keep;
  }

  @Transactional
  public EvidenceFile take(
      Actor assessor, String caseNumber, String requirementKey, String typed, SentFile photo) {
    TeamCase opened = teamCases.open(assessor, caseNumber);
    opened.requirement(requirementKey);
    opened.requireOpen(Stage.SITE);
    String place = Wording.clean(typed).replace('\n', ' ');
    int length = Wording.length(place);
    if (length == 0) {
      throw new Faulty(List.of(FieldFault.of("place", "onsite.photo-place")));
    }
    if (length > LONGEST_PLACE) {
      throw new Faulty(List.of(FieldFault.of("place", "onsite.too-long", LONGEST_PLACE, length)));
    }
    teamCases.lock(opened);
    return keep.keep(
        opened.member(),
        opened.file(),
        new KeepEvidence.Arrival(EvidenceKind.ON_SITE, place, Set.of(requirementKey), true),
        photo);
  }
}
