package ccso.platform.correspondence;

import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseMessages;
import ccso.platform.casefile.TeamMember;
import ccso.platform.message.MessageKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells the readers of what was written that something was, never what. Of rounds people hear by
/// the moves of the case.
@Component
class Tidings {
  private final CaseMessages messages;
  private final AssessmentCases cases;

  Tidings(CaseMessages messages, AssessmentCases cases) {
    this.messages = messages;
    this.cases = cases;
  }

  /// @param no of the requirement it is about; null for the case as a whole
  void written(OpenCase opened, Audience audience, @Nullable String no) {
    Side from = opened.side();
    MessageKind kind = no == null ? MessageKind.CASE_COMMENT_ADDED : MessageKind.COMMENT_ADDED;
    Object[] facts = no == null ? new Object[0] : new Object[] {no};
    if (audience == Audience.APPLICANT && from != Side.APPLICANT) {
      messages.toApplicant(opened.file(), kind, place(opened, Side.APPLICANT), facts);
    }
    if (audience == Audience.TEAM || (audience == Audience.APPLICANT && from != Side.TEAM)) {
      messages.toPeople(others(opened), opened.file(), kind, place(opened, Side.TEAM), facts);
    }
    if (audience == Audience.CENTRE && from != Side.CENTRE) {
      messages.toClerks(opened.file(), kind, place(opened, Side.CENTRE), facts);
    }
  }

  void answered(OpenCase opened, String no) {
    String place = "/assess/" + opened.file().number().value() + "/judge/" + no;
    messages.toTeam(opened.file(), MessageKind.RECHECK_ASKED, place, no);
  }

  private List<UUID> others(OpenCase opened) {
    return cases.team(opened.file().id()).stream()
        .map(TeamMember::person)
        .filter(it -> !it.equals(opened.person().id()))
        .toList();
  }

  private static String place(OpenCase opened, Side side) {
    return ThreadViews.address(side, opened.file().number().value());
  }
}
