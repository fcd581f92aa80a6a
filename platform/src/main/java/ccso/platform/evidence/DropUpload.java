package ccso.platform.evidence;

import ccso.platform.basis.Actor;
import ccso.platform.casefile.AssessmentCases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// An upload is given up: by its sender, or because nothing more came for so long.
///
/// Refuses: not the sender's, absent or expired ([ccso.platform.basis.NotFound]).
@Component
public class DropUpload {
  private static final Duration ORPHAN = Duration.ofDays(1);
  private static final Logger LOG = LoggerFactory.getLogger(DropUpload.class);

  private final AssessmentCases cases;
  private final ReceivePart receivePart;
  private final ResumableUploads uploads;
  private final PartialFiles partials;
  private final InstantSource clock;

  DropUpload(
      AssessmentCases cases,
      ReceivePart receivePart,
      ResumableUploads uploads,
      PartialFiles partials,
      InstantSource clock) {
    this.cases = cases;
    this.receivePart = receivePart;
    this.uploads = uploads;
    this.partials = partials;
    this.clock = clock;
  }

  public void drop(Actor.Person member, String caseNumber, UUID id) {
    ResumableUpload upload = receivePart.find(member, caseNumber, id);
    uploads.remove(upload.id());
    partials.delete(upload.id());
  }

  /// What the person has on its way in the case, and what became of it lately.
  List<ResumableUpload> list(Actor.Person member, String caseNumber) {
    UUID caseId = cases.openToApplicant(member, caseNumber).id();
    return uploads.ofPerson(caseId, member.id(), clock.instant());
  }

  @Scheduled(fixedDelay = 60, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
  void expire() {
    expire(clock.instant());
  }

  /// @return how many were thrown away
  int expire(Instant now) {
    List<UUID> gone = uploads.expire(now);
    gone.forEach(partials::delete);
    try {
      partials.sweep(uploads.all(), now.minus(ORPHAN));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    LOG.info("uploads expired count={}", gone.size());
    return gone.size();
  }
}
