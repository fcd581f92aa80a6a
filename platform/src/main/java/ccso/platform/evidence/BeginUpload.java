package ccso.platform.evidence;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.evidence.ResumableUpload.Plan;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Somebody announces a file that will arrive in parts. What can be known to be refused is refused
/// before the first byte.
///
/// Refuses: as [AttachEvidence] or, for a new version, [ReviseEvidence] refuses right, state and
/// entries; [EvidenceRefusal.NameUnusable], [EvidenceRefusal.Empty], [EvidenceRefusal.TooLarge],
/// [EvidenceRefusal.CaseFull], [EvidenceRefusal.TooManyUploads],
/// [EvidenceRefusal.StoreNotWritable].
@Component
public class BeginUpload {
  /// How long an upload waits for its next part.
  static final Duration PATIENCE = Duration.ofDays(7);

  /// Of one person in one case, on their way at once.
  static final int MOST = 200;

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final Logger LOG = LoggerFactory.getLogger(BeginUpload.class);

  private final CasesInPreparation cases;
  private final MembersEvidence evidence;
  private final ReviseEvidence revise;
  private final ResumableUploads uploads;
  private final PartialFiles partials;
  private final EvidenceLimits limits;
  private final InstantSource clock;

  BeginUpload(
      CasesInPreparation cases,
      MembersEvidence evidence,
      ReviseEvidence revise,
      ResumableUploads uploads,
      PartialFiles partials,
      EvidenceLimits limits,
      InstantSource clock) {
    this.cases = cases;
    this.evidence = evidence;
    this.revise = revise;
    this.uploads = uploads;
    this.partials = partials;
    this.limits = limits;
    this.clock = clock;
  }

  /// @param length bytes
  public ResumableUpload begin(Actor.Person member, String caseNumber, Plan plan, long length) {
    AssessmentCase found = open(member, caseNumber, plan);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    refuse(member, found, plan, length, now);
    var upload =
        new ResumableUpload(
            UUID.randomUUID(), found.id(), plan, length, 0, now.plus(PATIENCE), null);
    try {
      partials.create(upload.id());
    } catch (IOException e) {
      LOG.error("partial file not writable", e);
      throw new Refused(new EvidenceRefusal.StoreNotWritable());
    }
    uploads.add(upload, member.id(), now);
    return upload;
  }

  private AssessmentCase open(Actor.Person member, String caseNumber, Plan plan) {
    if (!plan.replaces().isEmpty()) {
      return revise.open(member, caseNumber, plan.replaces());
    }
    AttachEvidence.Upload upload = plan.upload();
    AssessmentCase found = cases.openToAdd(member, caseNumber, upload.entries()).file();
    EvidenceEntries edition = evidence.entries(member, found);
    String letter = String.valueOf(EvidenceLabel.letter(upload.kind()));
    upload.entries().forEach(e -> edition.toProveBy(letter, upload.kind(), e));
    return found;
  }

  private void refuse(
      Actor.Person member, AssessmentCase found, Plan plan, long length, Instant now) {
    List<FieldFault> faults =
        plan.upload().particulars().faults(LocalDate.ofInstant(now, SHANGHAI));
    if (!faults.isEmpty()) {
      throw new Faulty(faults);
    }
    String name = FileName.of(plan.fileName()).value();
    if (length == 0) {
      throw new Refused(new EvidenceRefusal.Empty(name));
    }
    if (length > AttachEvidence.LARGEST.bytes()) {
      throw new Refused(
          new EvidenceRefusal.TooLarge(name, new FileSize(length), AttachEvidence.LARGEST));
    }
    long waiting =
        uploads.ofPerson(found.id(), member.id(), now).stream()
            .filter(it -> it.outcome() == null)
            .count();
    if (waiting >= MOST) {
      throw new Refused(new EvidenceRefusal.TooManyUploads(MOST));
    }
    limits.refuseMore(found.id(), name, length + uploads.coming(found.id()));
    refuseFullDisk(length);
  }

  private void refuseFullDisk(long length) {
    try {
      if (partials.room() < length) {
        throw new Refused(new EvidenceRefusal.StoreNotWritable());
      }
    } catch (IOException e) {
      LOG.warn("room in the store not known", e);
    }
  }
}
