package ccso.platform.onsite;

import ccso.catalogue.Requirement;
import ccso.catalogue.Text;
import ccso.judging.EvidenceKind;
import ccso.judging.Stage;
import ccso.platform.assessment.DeterminationEntry;
import ccso.platform.assessment.Determinations;
import ccso.platform.assessment.JudgeCommand;
import ccso.platform.assessment.JudgeDetermination;
import ccso.platform.assessment.Judgement;
import ccso.platform.assessment.OnSiteRecord;
import ccso.platform.assessment.OnSiteRecords;
import ccso.platform.assessment.Progress;
import ccso.platform.assessment.Standing;
import ccso.platform.assessment.Standings;
import ccso.platform.assessment.TeamCase;
import ccso.platform.assessment.TeamCases;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.evidence.AttachEvidence.SentFile;
import ccso.platform.evidence.EvidenceFile;
import ccso.platform.evidence.EvidenceFiles;
import ccso.platform.evidence.FileSize;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import ccso.platform.site.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// 现场: the list somebody walks with on the phone, and one requirement with its verdict, camera and
/// records a thumb away. Everything is judged by [JudgeDetermination], like anywhere else.
@Controller
public class FieldPages {
  private final TeamCases teamCases;
  private final Determinations determinations;
  private final OnSiteRecords records;
  private final OnSitePlans plans;
  private final EvidenceFiles evidence;
  private final JudgeDetermination judge;
  private final TakePhoto takePhoto;

  FieldPages(
      TeamCases teamCases,
      Determinations determinations,
      OnSiteRecords records,
      OnSitePlans plans,
      EvidenceFiles evidence,
      JudgeDetermination judge,
      TakePhoto takePhoto) {
    this.teamCases = teamCases;
    this.determinations = determinations;
    this.records = records;
    this.plans = plans;
    this.evidence = evidence;
    this.judge = judge;
    this.takePhoto = takePhoto;
  }

  /// A heading of the list with what stands under it.
  public record Shown(@Nullable Text name, String plain, long left, List<Line> lines) {}

  public record Line(String no, Text title, Judgement judgement, String last) {}

  /// Model of `onsite/field`.
  ///
  /// @param by name of the order
  public record FieldPage(
      TeamCase opened, String by, List<String> orders, Progress progress, List<Shown> groups) {
    public String standard() {
      return opened.edition().standard().code();
    }
  }

  /// Model of `onsite/field-item`.
  ///
  /// @param open on-site values are judged now
  /// @param place where a photograph is taken, as far as the agenda knows
  public record ItemPage(
      TeamCase opened,
      Standing standing,
      boolean open,
      List<EvidenceFile> files,
      List<OnSiteRecord> records,
      String place,
      String reason,
      List<FieldFault> faults) {
    public String standard() {
      return opened.edition().standard().code();
    }

    public Requirement requirement() {
      return standing.requirement();
    }

    public String basedOn() {
      return standing.entry(Stage.SITE).map(it -> Long.toString(it.seq())).orElse("");
    }

    public @Nullable DeterminationEntry entry() {
      return standing.entry(Stage.SITE).orElse(null);
    }

    public List<EvidenceFile> photos() {
      return files.stream().filter(it -> it.kind() == EvidenceKind.ON_SITE).toList();
    }

    public List<EvidenceFile> papers() {
      return files.stream().filter(it -> it.kind() != EvidenceKind.ON_SITE).toList();
    }

    /// A number for a new verdict.
    public String clientId() {
      return UUID.randomUUID().toString();
    }
  }

  @GetMapping("/assess/{number}/field")
  Answer list(
      Actor.Person assessor,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String by,
      @RequestParam(defaultValue = "") String no,
      Words words) {
    TeamCase opened = teamCases.open(assessor, number);
    if (opened.edition().requirements().stream().anyMatch(it -> it.no().value().equals(no))) {
      return SeeOther.to("/assess/" + number + "/field/" + no);
    }
    List<String> orders = Arrays.stream(FieldList.By.values()).map(Enum::name).toList();
    FieldList.By order = orders.contains(by) ? FieldList.By.valueOf(by) : FieldList.By.ITEM;
    Standings standings = opened.standings(determinations.current(opened.id()));
    List<Shown> groups =
        list(opened, standings).by(order).stream().map(it -> shown(it, words)).toList();
    return Page.of(
        "onsite/field",
        new FieldPage(opened, order.name(), orders, standings.progress(Stage.SITE), groups));
  }

  @GetMapping("/assess/{number}/field/{no:[0-9.]{1,20}}")
  Answer item(Actor.Person assessor, @PathVariable String number, @PathVariable String no) {
    return Page.of("onsite/field-item", item(assessor, number, no, "", List.of()));
  }

  @PostMapping("/assess/{number}/field/{no:[0-9.]{1,20}}/determination")
  Answer judge(
      Actor.Person assessor,
      @PathVariable String number,
      @PathVariable String no,
      @RequestParam(defaultValue = "") String clientId,
      @RequestParam(defaultValue = "") String judgement,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String basedOn,
      Words words) {
    TeamCase opened = teamCases.open(assessor, number);
    Requirement requirement = requirement(opened, no);
    Optional<Judgement> chosen =
        Arrays.stream(Judgement.values()).filter(it -> it.name().equals(judgement)).findFirst();
    if (chosen.isEmpty()) {
      List<FieldFault> faults = List.of(FieldFault.of("reason", "assessment.judgement"));
      return Page.again("onsite/field-item", item(assessor, number, no, reason, faults));
    }
    try {
      judge.judge(
          assessor,
          number,
          new JudgeCommand(
              uuid(clientId),
              requirement.key(),
              Stage.SITE,
              chosen.get(),
              reason,
              basedOn.matches("[0-9]{1,18}") ? Long.valueOf(basedOn) : null));
    } catch (Refused refused) {
      if (refused.refusal() instanceof CaseRefusal) {
        throw refused;
      }
      List<FieldFault> faults =
          List.of(FieldFault.of("reason", "onsite.said", words.t(refused.refusal())));
      return Page.again("onsite/field-item", item(assessor, number, no, reason, faults));
    }
    Standings now = opened.standings(determinations.current(opened.id()));
    String next =
        list(opened, now).nextOpen(requirement).map(it -> "/" + it.no().value()).orElse("");
    return SeeOther.to("/assess/" + number + "/field" + next).saying("assessment.saved");
  }

  @PostMapping("/assess/{number}/field/{no:[0-9.]{1,20}}/photos")
  Answer photo(
      Actor.Person assessor,
      @PathVariable String number,
      @PathVariable String no,
      @RequestParam(defaultValue = "") String place,
      @RequestParam(name = "photo", required = false) @Nullable MultipartFile photo,
      Words words) {
    Requirement requirement = requirement(teamCases.open(assessor, number), no);
    String name = photo == null ? "" : Objects.requireNonNullElse(photo.getOriginalFilename(), "");
    if (photo == null || name.isEmpty()) {
      List<FieldFault> faults = List.of(FieldFault.of("photo", "onsite.photo-missing"));
      return Page.again("onsite/field-item", item(assessor, number, no, "", faults));
    }
    EvidenceFile kept;
    try {
      SentFile sent = new SentFile(name, photo, new FileSize(photo.getSize()));
      kept = takePhoto.take(assessor, number, requirement.key(), place, sent);
    } catch (Faulty faulty) {
      return Page.again("onsite/field-item", item(assessor, number, no, "", faulty.faults()));
    } catch (Refused refused) {
      if (refused.refusal() instanceof CaseRefusal) {
        throw refused;
      }
      List<FieldFault> faults =
          List.of(FieldFault.of("photo", "onsite.said", words.t(refused.refusal())));
      return Page.again("onsite/field-item", item(assessor, number, no, "", faults));
    }
    return SeeOther.to("/assess/" + number + "/field/" + no)
        .saying("onsite.photo.kept", kept.label());
  }

  private static UUID uuid(String sent) {
    try {
      return UUID.fromString(sent);
    } catch (IllegalArgumentException notOne) {
      return UUID.randomUUID();
    }
  }

  private FieldList list(TeamCase opened, Standings standings) {
    return new FieldList(
        opened, standings, records.ofCase(opened.id()), plans.latest(opened.id()).orElse(null));
  }

  private static Shown shown(FieldList.Group group, Words words) {
    return new Shown(
        group.name(),
        group.plain(),
        group.left(),
        group.lines().stream()
            .map(it ->
                new Line(
                    it.requirement().no().value(),
                    it.requirement().shortTitle(),
                    it.judgement(),
                    it.last() == null ? "" : words.minute(it.last())))
            .toList());
  }

  private static Requirement requirement(TeamCase opened, String no) {
    return opened.edition().requirements().stream()
        .filter(it -> it.no().value().equals(no))
        .findFirst()
        .orElseThrow(() -> new NotFound(no));
  }

  private ItemPage item(
      Actor.Person assessor, String number, String no, String reason, List<FieldFault> faults) {
    TeamCase opened = teamCases.open(assessor, number);
    Requirement requirement = requirement(opened, no);
    Standings standings = opened.standings(determinations.current(opened.id()));
    return new ItemPage(
        opened,
        standings.find(requirement.key()).orElseThrow(),
        opened.open(Stage.SITE),
        evidence.ofCase(opened.id()).filesFor(requirement.key()),
        records.ofCase(opened.id()).stream()
            .filter(it -> it.requirementKey().equals(requirement.key()))
            .toList(),
        list(opened, standings).place(requirement),
        reason,
        faults);
  }
}
