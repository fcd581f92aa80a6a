package ccso.platform.evidence;

import ccso.judging.EvidenceKind;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Files are added to a case (提交证据), each linked at once to the entries asked for. What its name
/// names beyond them is proposed ([NameProposals]), and a person says yes or no.
///
/// Each file stands by itself: content into the store, then row, links and audit entries in one
/// transaction, then the next file. A file that cannot be taken is answered with its refusal, and
/// the others are kept.
///
/// Refuses, all files: [ccso.platform.casefile.CaseRefusal.RightTooSmall],
/// [ccso.platform.casefile.CaseRefusal.WrongState], in 补充材料
/// [ccso.platform.casefile.CaseRefusal.LimitPassed], [EvidenceRefusal.NoSuchEntry],
/// [EvidenceRefusal.EntryOfOtherKind], [ccso.platform.casefile.CaseRefusal.OutsidePart], a date of
/// formation in the future or after the end of validity ([Faulty]). Refuses, a file: what
/// [KeepContent] refuses; [EvidenceRefusal.CaseFull].
@Component
public class AttachEvidence {
  /// Decision 17: evidence files; data records have a path of their own.
  public static final FileSize LARGEST = FileSize.ofMegabytes(200);

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final Logger LOG = LoggerFactory.getLogger(AttachEvidence.class);

  private final CasesInPreparation cases;
  private final MembersEvidence evidence;
  private final KeepContent keepContent;
  private final EvidenceFiles files;
  private final EvidenceVersions versions;
  private final LinkEvidence linkEvidence;
  private final EvidenceLimits limits;
  private final AuditTrail trail;
  private final TransactionOperations transaction;
  private final InstantSource clock;

  AttachEvidence(
      CasesInPreparation cases,
      MembersEvidence evidence,
      KeepContent keepContent,
      EvidenceFiles files,
      EvidenceVersions versions,
      LinkEvidence linkEvidence,
      EvidenceLimits limits,
      AuditTrail trail,
      TransactionOperations transaction,
      InstantSource clock) {
    this.cases = cases;
    this.evidence = evidence;
    this.keepContent = keepContent;
    this.files = files;
    this.versions = versions;
    this.linkEvidence = linkEvidence;
    this.limits = limits;
    this.trail = trail;
    this.transaction = transaction;
    this.clock = clock;
  }

  /// What holds for all files of one upload.
  ///
  /// @param title of a single file; empty for its name
  /// @param particulars said of each file
  /// @param entries to link each file to; of the same kind
  public record Upload(
      EvidenceKind kind, String title, Particulars particulars, Set<RequirementEntry> entries) {
    public Upload {
      title = title.strip();
      entries = Set.copyOf(entries);
    }

    public static Upload of(EvidenceKind kind) {
      return new Upload(kind, "", Particulars.NONE, Set.of());
    }
  }

  /// A file as it was sent.
  ///
  /// @param name as the sender's machine calls it, perhaps with a path
  /// @param announced size as far as it is known before reading; nothing is trusted to it but an
  ///   early refusal
  public record SentFile(String name, InputStreamSource content, FileSize announced) {
    public SentFile(String name, InputStreamSource content) {
      this(name, content, new FileSize(0));
    }
  }

  /// What became of the files.
  ///
  /// @param links how many entries the new files serve
  public record Attached(
      List<EvidenceFile> kept, int links, List<Repeated> repeated, List<NotTaken> notTaken) {
    public Attached {
      kept = List.copyOf(kept);
      repeated = List.copyOf(repeated);
      notTaken = List.copyOf(notTaken);
    }

    public boolean complete() {
      return repeated.isEmpty() && notTaken.isEmpty();
    }
  }

  /// The case has or had a file of this kind with this very content; nothing was saved.
  ///
  /// @param label of the file that is there
  /// @param version of the file that has the content
  /// @param entries what the sent file would have been linked to, or what its name proposes
  public record Repeated(
      String fileName, String label, int version, List<RequirementEntry> entries) {
    public Repeated {
      entries = List.copyOf(entries);
    }
  }

  /// A file that was not taken.
  public record NotTaken(String fileName, EvidenceRefusal refusal) {}

  public Attached attach(
      Actor.Person member, String caseNumber, Upload upload, List<SentFile> sent) {
    AssessmentCase found = cases.openToAdd(member, caseNumber, upload.entries()).file();
    EvidenceEntries edition = evidence.entries(member, found);
    upload.entries().forEach(e -> edition.toProveBy(letter(upload.kind()), upload.kind(), e));
    refuseFaults(upload);
    List<EvidenceFile> kept = new ArrayList<>();
    List<Repeated> repeated = new ArrayList<>();
    List<NotTaken> notTaken = new ArrayList<>();
    int links = 0;
    for (SentFile file : sent) {
      try {
        switch (attach(member, found, upload, file, edition)) {
          case Outcome.Kept(EvidenceFile it, int linked) -> {
            kept.add(it);
            links += linked;
          }
          case Outcome.There(Repeated it) -> repeated.add(it);
        }
      } catch (Refused e) {
        if (!(e.refusal() instanceof EvidenceRefusal refusal)) {
          throw e;
        }
        notTaken.add(new NotTaken(file.name(), refusal));
      }
    }
    LOG.info(
        "evidence attached case={} actor={} kept={} repeated={} refused={}",
        caseNumber,
        member.code(),
        kept.size(),
        repeated.size(),
        notTaken.size());
    return new Attached(kept, links, repeated, notTaken);
  }

  /// A colleague has brought in the same content for a part that is not the member's: who holds the
  /// content may let it serve the own part, and then sees the file.
  private boolean outOfSight(Actor.Person member, AssessmentCase locked, String label) {
    return evidence.of(member, locked).find(label).isEmpty();
  }

  private static String letter(EvidenceKind kind) {
    return String.valueOf(EvidenceLabel.letter(kind));
  }

  private void refuseFaults(Upload upload) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), SHANGHAI);
    List<FieldFault> faults = upload.particulars().faults(today);
    if (!faults.isEmpty()) {
      throw new Faulty(faults);
    }
  }

  /// What became of one file.
  sealed interface Outcome {
    record Kept(EvidenceFile file, int links) implements Outcome {}

    record There(Repeated repeated) implements Outcome {}
  }

  private Outcome attach(
      Actor.Person member,
      AssessmentCase found,
      Upload upload,
      SentFile sent,
      EvidenceEntries edition) {
    KeptContent content = keepContent.keep(found.id(), sent);
    return transaction.execute(
        status -> record(member, found.number().value(), upload, content, edition));
  }

  /// In the caller's transaction: content of the tray becomes evidence like an upload.
  ///
  /// @return label of the new file, or of the one with the same content, which then serves the
  ///   entries too
  String adopt(Actor.Person member, String caseNumber, Upload upload, KeptContent content) {
    AssessmentCase found = cases.open(member, caseNumber);
    EvidenceEntries edition = evidence.entries(member, found);
    return switch (record(member, caseNumber, upload, content, edition)) {
      case Outcome.Kept(EvidenceFile it, int _) -> it.label();
      case Outcome.There(Repeated it) -> {
        linkEvidence.link(member, caseNumber, it.label(), it.entries());
        yield it.label();
      }
    };
  }

  /// In the caller's transaction: content that has arrived in parts.
  Outcome take(Actor.Person member, String caseNumber, Upload upload, KeptContent content) {
    AssessmentCase found = cases.openToAdd(member, caseNumber, upload.entries()).file();
    return record(member, caseNumber, upload, content, evidence.entries(member, found));
  }

  private Outcome record(
      Actor.Person member,
      String caseNumber,
      Upload upload,
      KeptContent content,
      EvidenceEntries edition) {
    FileName name = content.name();
    CasesInPreparation.Adding adding = cases.lockToAdd(member, caseNumber, upload.entries());
    AssessmentCase locked = adding.file();
    Set<EvidenceEntries.Found> entries = new LinkedHashSet<>();
    upload.entries().forEach(e -> entries.add(edition.toProveBy(name.value(), upload.kind(), e)));
    var there = files.findContent(locked.id(), upload.kind(), content.sha256());
    if (there.isPresent()) {
      edition.namedIn(name, upload.kind()).stream()
          .filter(it -> adding.serves(it.requirement().key()))
          .forEach(entries::add);
      return repeated(member, locked, name, there.get(), entries);
    }
    limits.refuseMore(locked.id(), name.value(), content.size());
    UUID id = UUID.randomUUID();
    EvidenceLabel label = files.nextLabel(locked.id(), upload.kind());
    files.add(id, locked.id(), label, upload.title().isEmpty() ? name.stem() : upload.title());
    versions.add(id, 1, content, upload.particulars(), member.id(), clock.instant());
    trail.append(
        member,
        new EvidenceChanged.FileAttached(
            locked.id(),
            upload.kind(),
            label.toString(),
            content.sha256(),
            content.size(),
            content.type().mediaType()));
    int links = linkEvidence.link(member, locked.id(), id, label.toString(), entries);
    EvidenceFile kept =
        files.find(locked.id(), label.toString()).orElseThrow(() -> new NotFound(label.toString()));
    return new Outcome.Kept(kept, links);
  }

  private Outcome repeated(
      Actor.Person member,
      AssessmentCase locked,
      FileName name,
      EvidenceFile there,
      Set<EvidenceEntries.Found> entries) {
    if (outOfSight(member, locked, there.label())) {
      linkEvidence.link(member, locked.id(), there.id(), there.label(), entries);
      entries.clear();
    }
    return new Outcome.There(
        new Repeated(
            name.value(),
            there.label(),
            there.version(),
            entries.stream().map(EvidenceEntries.Found::ref).distinct().toList()));
  }
}
