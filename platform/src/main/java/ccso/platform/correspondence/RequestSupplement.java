package ccso.platform.correspondence;

import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Wording;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseVerb;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The lead asks the applicant for more (请补充), naming each requirement and what is asked; all of a
/// round at once, since rounds are few.
///
/// Refuses: who is not on the team, and what is not in the edition ([NotFound]);
/// [ccso.platform.casefile.CaseRefusal.LeadOnly], [ccso.platform.casefile.CaseRefusal.WrongState];
/// nothing asked, or a requirement without a word of what is asked ([Faulty]);
/// [CorrespondenceRefusal.RoundsUsed], [CorrespondenceRefusal.StillBlind].
@Component
public class RequestSupplement {
  private final CaseDoors doors;
  private final Supplements supplements;
  private final ThreadMessages messages;
  private final TeamSilence silence;
  private final AssessmentCases cases;
  private final AuditTrail trail;
  private final InstantSource clock;

  RequestSupplement(
      CaseDoors doors,
      Supplements supplements,
      ThreadMessages messages,
      TeamSilence silence,
      AssessmentCases cases,
      AuditTrail trail,
      InstantSource clock) {
    this.doors = doors;
    this.supplements = supplements;
    this.messages = messages;
    this.silence = silence;
    this.cases = cases;
    this.trail = trail;
    this.clock = clock;
  }

  /// @param asked what is asked, by key of the requirement
  @Transactional
  public AssessmentCase request(Actor lead, String caseNumber, Map<String, String> asked) {
    OpenCase opened = doors.openToLead(lead, caseNumber);
    opened.file().after(CaseVerb.REQUEST_SUPPLEMENT);
    cases.lock(opened.file());
    Map<String, String> texts = new LinkedHashMap<>();
    asked.forEach((key, text) -> texts.put(key, Wording.clean(text)));
    refuse(opened, texts);
    int round = supplements.ofCase(opened.file().id()).size() + 1;
    int most = opened.policy().procedure().supplementRounds();
    if (round > most) {
      throw new Refused(new CorrespondenceRefusal.RoundsUsed(most));
    }
    Instant now = clock.instant();
    supplements.begin(opened.file().id(), round, opened.person().id(), now);
    texts.forEach((key, text) -> ask(opened, round, key, text, now));
    return cases.move(opened.person(), opened.file(), CaseVerb.REQUEST_SUPPLEMENT);
  }

  private void refuse(OpenCase opened, Map<String, String> texts) {
    texts.keySet().forEach(opened::requirement);
    List<FieldFault> faults = new ArrayList<>();
    if (texts.isEmpty()) {
      faults.add(FieldFault.of("requirement", "correspondence.nothing-asked"));
    }
    texts.forEach((key, text) -> faults.addAll(WriteMessage.textFaults("asked-" + key, text)));
    if (!faults.isEmpty()) {
      throw new Faulty(faults);
    }
    silence.in(opened.file()).stream()
        .filter(texts::containsKey)
        .sorted()
        .findFirst()
        .ifPresent(key -> {
          throw new Refused(new CorrespondenceRefusal.StillBlind(opened.no(key)));
        });
  }

  private void ask(OpenCase opened, int round, String key, String text, Instant now) {
    messages.add(
        new ThreadMessages.NewMessage(
            UUID.randomUUID(),
            opened.file().id(),
            key,
            Audience.APPLICANT,
            Side.TEAM,
            Message.Kind.ASKED,
            round,
            List.of(),
            text,
            opened.person().id(),
            now));
    trail.append(
        opened.person(),
        new MessageWritten(
            opened.file().id(), opened.no(key), Side.TEAM, Audience.APPLICANT, Message.Kind.ASKED));
  }
}
