package ccso.platform.evidence;

import ccso.platform.basis.Actor;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.evidence.UploadTurns.Superseded;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The next bytes of an upload arrive (tus 1.0 PATCH): written, synced, and only then is the offset
/// in the database moved. Whatever kills the platform in between, the offset never names a byte
/// that is not on the disk, and bytes it does not name are cut off before the next part.
///
/// No connection to the database is held while bytes travel. Of a long part every
/// [ReceivePart#PROMISED] bytes count at once; of a part with a checksum all or none.
///
/// Refuses: not the sender's, absent or expired ([NotFound]); [EvidenceRefusal.OffsetMoved],
/// [EvidenceRefusal.BeyondLength], [EvidenceRefusal.ChecksumWrong], [EvidenceRefusal.UploadCut]
/// (what arrived until then stays), [EvidenceRefusal.StoreNotWritable].
@Component
public class ReceivePart {
  static final long PROMISED = 8L * 1024 * 1024;
  private static final int BUFFER = 64 * 1024; // bytes
  private static final Logger LOG = LoggerFactory.getLogger(ReceivePart.class);

  private final AssessmentCases cases;
  private final ResumableUploads uploads;
  private final PartialFiles partials;
  private final UploadTurns turns;
  private final FinishUpload finish;
  private final InstantSource clock;

  ReceivePart(
      AssessmentCases cases,
      ResumableUploads uploads,
      PartialFiles partials,
      UploadTurns turns,
      FinishUpload finish,
      InstantSource clock) {
    this.cases = cases;
    this.uploads = uploads;
    this.partials = partials;
    this.turns = turns;
    this.finish = finish;
    this.clock = clock;
  }

  /// An upload of the person's own. Absent, expired, somebody else's: [NotFound].
  public ResumableUpload find(Actor.Person member, String caseNumber, UUID id) {
    UUID caseId = cases.openToApplicant(member, caseNumber).id();
    return uploads
        .find(caseId, member.id(), id, clock.instant())
        .orElseThrow(() -> new NotFound(id.toString()));
  }

  /// @param offset where the sender believes the part belongs
  /// @param announced bytes of the part; negative where the sender does not say
  /// @return the upload after it, with its outcome once all is there
  ResumableUpload receive(
      Actor.Person member,
      String caseNumber,
      UUID id,
      long offset,
      long announced,
      @Nullable PartChecksum checksum,
      InputStream content) {
    ResumableUpload upload = find(member, caseNumber, id);
    refuseMoved(upload.received(), offset);
    if (upload.outcome() != null) {
      return upload;
    }
    if (offset + announced > upload.length()) {
      throw new Refused(new EvidenceRefusal.BeyondLength());
    }
    try (UploadTurns.Turn turn = turns.take(id)) {
      take(turn, member, caseNumber, upload, offset, checksum, content);
      ResumableUpload now = find(member, caseNumber, id);
      return now.arrived() && now.outcome() == null ? finish.finish(member, caseNumber, now) : now;
    } catch (Superseded e) {
      throw new Refused(new EvidenceRefusal.OffsetMoved(find(member, caseNumber, id).received()));
    }
  }

  private void take(
      UploadTurns.Turn turn,
      Actor.Person member,
      String caseNumber,
      ResumableUpload upload,
      long offset,
      @Nullable PartChecksum checksum,
      InputStream content)
      throws Superseded {
    try (FileChannel file = turn.alone(() -> open(find(member, caseNumber, upload.id()), offset))) {
      new Part(turn, upload, file, offset, checksum).copy(content);
    } catch (IOException e) {
      LOG.error("upload not writable id={}", upload.id(), e);
      throw new Refused(new EvidenceRefusal.StoreNotWritable());
    }
  }

  /// A disk that forgot what it promised is believed, and the sender goes back.
  private FileChannel open(ResumableUpload upload, long offset) throws IOException {
    long there = partials.size(upload.id());
    if (there < upload.received()) {
      LOG.error(
          "upload shorter than known id={} known={} there={}",
          upload.id(),
          upload.received(),
          there);
      if (there == 0) {
        partials.delete(upload.id());
        partials.create(upload.id());
      }
      uploads.advance(upload.id(), upload.received(), there, upload.expiresAt());
      throw new Refused(new EvidenceRefusal.OffsetMoved(there));
    }
    refuseMoved(upload.received(), offset);
    return partials.openAt(upload.id(), offset);
  }

  private static void refuseMoved(long received, long offset) {
    if (received != offset) {
      throw new Refused(new EvidenceRefusal.OffsetMoved(received));
    }
  }

  /// One part on its way to the disk.
  private final class Part {
    private final UploadTurns.Turn turn;
    private final ResumableUpload upload;
    private final FileChannel file;
    private final @Nullable PartChecksum checksum;
    private long promised;
    private long written;

    Part(
        UploadTurns.Turn turn,
        ResumableUpload upload,
        FileChannel file,
        long offset,
        @Nullable PartChecksum checksum) {
      this.turn = turn;
      this.upload = upload;
      this.file = file;
      this.checksum = checksum;
      this.promised = offset;
      this.written = offset;
    }

    void copy(InputStream content) throws IOException, Superseded {
      byte[] buffer = new byte[BUFFER];
      for (int read = read(content, buffer); read >= 0; read = read(content, buffer)) {
        if (written + read > upload.length()) {
          throw new Refused(new EvidenceRefusal.BeyondLength());
        }
        write(ByteBuffer.wrap(buffer, 0, read));
        if (checksum == null && written - promised >= PROMISED) {
          promise();
        }
      }
      if (checksum != null && !checksum.matches()) {
        throw new Refused(new EvidenceRefusal.ChecksumWrong());
      }
      promise();
    }

    private int read(InputStream content, byte[] buffer) throws IOException, Superseded {
      try {
        return content.read(buffer);
      } catch (IOException cut) {
        if (checksum == null) {
          promise();
        }
        throw new Refused(new EvidenceRefusal.UploadCut(upload.plan().fileName()));
      }
    }

    private void write(ByteBuffer bytes) throws IOException, Superseded {
      if (checksum != null) {
        checksum.digest().update(bytes.duplicate());
      }
      int size = bytes.remaining();
      turn.alone(() -> {
        while (bytes.hasRemaining()) {
          file.write(bytes);
        }
        return size;
      });
      written += size;
    }

    private void promise() throws IOException, Superseded {
      if (written == promised) {
        return;
      }
      boolean moved =
          turn.alone(() -> {
            file.force(true);
            return uploads.advance(
                upload.id(), promised, written, clock.instant().plus(BeginUpload.PATIENCE));
          });
      if (!moved) {
        throw new Superseded();
      }
      promised = written;
    }
  }
}
