package ccso.platform.correspondence;

import ccso.catalogue.Requirement;
import ccso.platform.basis.FieldFault;
import ccso.platform.casefile.CaseState;
import ccso.platform.casefile.Deadline;
import ccso.platform.casefile.Deadlines;
import ccso.platform.correspondence.ThreadsPage.Asked;
import ccso.platform.correspondence.ThreadsPage.Round;
import ccso.platform.correspondence.ThreadsPage.Topic;
import ccso.platform.correspondence.ThreadsPage.Typed;
import ccso.platform.correspondence.ThreadsPage.Untaken;
import ccso.platform.evidence.CaseEvidence;
import ccso.platform.evidence.MembersEvidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the page of a case's threads together for whoever opened it; the number of statements does
/// not depend on how much was written.
@Component
class ThreadViews {
  private final ThreadMessages messages;
  private final Supplements supplements;
  private final Deadlines deadlines;
  private final CaseDoors doors;
  private final MembersEvidence evidence;

  ThreadViews(
      ThreadMessages messages,
      Supplements supplements,
      Deadlines deadlines,
      CaseDoors doors,
      MembersEvidence evidence) {
    this.messages = messages;
    this.supplements = supplements;
    this.deadlines = deadlines;
    this.doors = doors;
    this.evidence = evidence;
  }

  ThreadsPage page(OpenCase opened, String about) {
    return again(opened, about, nothing(opened), null, List.of());
  }

  ThreadsPage again(
      OpenCase opened,
      String about,
      Typed typed,
      @Nullable Untaken untaken,
      List<FieldFault> faults) {
    CaseState state = opened.file().state();
    boolean mayWrite = opened.side() != Side.APPLICANT || CaseDoors.right(opened).mayEdit();
    return new ThreadsPage(
        opened.file(),
        opened.edition().standard().code(),
        opened.side(),
        address(opened.side(), opened.file().number().value()),
        topics(opened),
        round(opened),
        mayWrite && state != CaseState.DRAFT && !state.closed(),
        opened.edition().byKey(about).orElse(null),
        typed,
        untaken,
        faults);
  }

  static String address(Side side, String number) {
    return switch (side) {
      case APPLICANT -> "/cases/" + number + "/threads";
      case TEAM -> "/assess/" + number + "/threads";
      case CENTRE -> "/desk/cases/" + number + "/threads";
    };
  }

  private static Typed nothing(OpenCase opened) {
    return Typed.of("", "", opened.side().audiences().getFirst());
  }

  /// The case first, then requirements in the order of the guide.
  private List<Topic> topics(OpenCase opened) {
    Map<String, List<Message>> byKey = new LinkedHashMap<>();
    for (Message message : messages.ofCase(opened.reader())) {
      String key = message.requirementKey() == null ? "" : message.requirementKey();
      byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(message);
    }
    List<Requirement> order = opened.edition().requirements();
    return byKey.entrySet().stream()
        .map(it -> new Topic(opened.edition().byKey(it.getKey()).orElse(null), it.getValue()))
        .sorted(
            Comparator.comparingInt(
                it -> it.requirement() == null ? -1 : order.indexOf(it.requirement())))
        .toList();
  }

  private @Nullable Round round(OpenCase opened) {
    List<Supplement> all = supplements.ofCase(opened.file().id());
    if (all.isEmpty()) {
      return null;
    }
    Supplement last = all.getLast();
    boolean waiting = last.ended() == null && opened.file().state() == CaseState.SUPPLEMENT;
    Optional<Deadline> deadline = waiting ? deadlines.of(opened.file()) : Optional.empty();
    boolean over = deadline.map(Deadline::over).orElse(false);
    boolean applicant = opened.side() == Side.APPLICANT && waiting && !over;
    boolean answering = applicant && CaseDoors.right(opened).mayEdit();
    CaseEvidence seen = answering ? evidence.of(opened.person(), opened.file()) : CaseEvidence.NONE;
    return new Round(
        last,
        opened.policy().procedure().supplementRounds(),
        deadline.orElse(null),
        last.items().stream()
            .map(it ->
                new Asked(
                    opened.requirement(it.requirementKey()),
                    it.asked(),
                    it.answered(),
                    seen.filesFor(it.requirementKey())))
            .toList(),
        answering,
        applicant && CaseDoors.right(opened).mayHandIn(),
        opened.side() == Side.TEAM && waiting && over && doors.led(opened));
  }
}
