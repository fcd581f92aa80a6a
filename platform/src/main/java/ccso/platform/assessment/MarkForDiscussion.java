package ccso.platform.assessment;

import ccso.platform.basis.Actor;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A member of the team marks a requirement to be talked about with the others (待讨论), or takes the
/// own mark away. No verdict depends on it.
///
/// Refuses: who is not on the team, and what is not in the edition ([NotFound]).
@Component
public class MarkForDiscussion {
  private final TeamCases teamCases;
  private final DiscussionMarks marks;
  private final InstantSource clock;

  MarkForDiscussion(TeamCases teamCases, DiscussionMarks marks, InstantSource clock) {
    this.teamCases = teamCases;
    this.marks = marks;
    this.clock = clock;
  }

  @Transactional
  public void mark(Actor assessor, String caseNumber, String requirementKey, boolean marked) {
    TeamCase opened = teamCases.open(assessor, caseNumber);
    String key = opened.requirement(requirementKey).key();
    marks.put(opened.id(), key, opened.member().id(), marked, clock.instant());
  }
}
