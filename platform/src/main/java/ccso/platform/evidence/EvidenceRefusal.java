package ccso.platform.evidence;

import ccso.platform.basis.Refusal;
import java.util.List;

/// What this room refuses. In an upload of many files each refused file carries one of these, and
/// the others are kept.
public sealed interface EvidenceRefusal extends Refusal {

  /// Nothing in the file.
  record Empty(String fileName) implements EvidenceRefusal {
    @Override
    public String code() {
      return "evidence.empty";
    }

    @Override
    public List<Object> arguments() {
      return List.of(fileName);
    }
  }

  /// @param size what is known of the size: at least this much
  record TooLarge(String fileName, FileSize size, FileSize limit) implements EvidenceRefusal {
    @Override
    public String code() {
      return "evidence.too-large";
    }

    @Override
    public List<Object> arguments() {
      return List.of(fileName, size.toString(), limit.toString());
    }
  }

  /// Content of a kind that is not taken, whatever the name says.
  record KindNotTaken(String fileName, String ending) implements EvidenceRefusal {
    @Override
    public String code() {
      return ending.isEmpty() ? "evidence.kind-not-taken" : "evidence.ending-not-taken";
    }

    @Override
    public List<Object> arguments() {
      return List.of(fileName, ending);
    }
  }

  /// A program, or an archive that is one.
  record Executable(String fileName) implements EvidenceRefusal {
    @Override
    public String code() {
      return "evidence.executable";
    }

    @Override
    public List<Object> arguments() {
      return List.of(fileName);
    }
  }

  /// The name's ending promises something else than the content holds.
  record ContentUnlikeName(String fileName, String ending, String found)
      implements EvidenceRefusal {
    @Override
    public String code() {
      return "evidence.content-unlike-name";
    }

    @Override
    public List<Object> arguments() {
      return List.of(fileName, ending, found);
    }
  }

  /// Needs a password to be opened, which no assessor has.
  record Encrypted(String fileName) implements EvidenceRefusal {
    @Override
    public String code() {
      return "evidence.encrypted";
    }

    @Override
    public List<Object> arguments() {
      return List.of(fileName);
    }
  }

  /// Cannot be opened: cut off, or of more parts than are looked at.
  record Damaged(String fileName) implements EvidenceRefusal {
    @Override
    public String code() {
      return "evidence.damaged";
    }

    @Override
    public List<Object> arguments() {
      return List.of(fileName);
    }
  }

  /// A photograph is JPEG or PNG: of these we know how to leave out the camera's position.
  record PhotoKind(String fileName) implements EvidenceRefusal {
    @Override
    public String code() {
      return "evidence.photo-kind";
    }

    @Override
    public List<Object> arguments() {
      return List.of(fileName);
    }
  }

  /// A name with nothing in it, too much, or something that cannot be seen.
  record NameUnusable() implements EvidenceRefusal {
    @Override
    public String code() {
      return "evidence.name-unusable";
    }
  }

  /// The connection ended before the file did.
  record UploadCut(String fileName) implements EvidenceRefusal {
    @Override
    public String code() {
      return "evidence.upload-cut";
    }

    @Override
    public List<Object> arguments() {
      return List.of(fileName);
    }
  }

  /// The store cannot be written: no space, no folder, no right.
  record StoreNotWritable() implements EvidenceRefusal {
    @Override
    public String code() {
      return "evidence.store-not-writable";
    }
  }

  /// The edition has no such entry to be proved by a file.
  record NoSuchEntry() implements EvidenceRefusal {
    @Override
    public String code() {
      return "evidence.no-such-entry";
    }
  }

  /// A document offered for data, or the other way round.
  record EntryOfOtherKind(String label, String requirement) implements EvidenceRefusal {
    @Override
    public String code() {
      return "evidence.entry-of-other-kind";
    }

    @Override
    public List<Object> arguments() {
      return List.of(label, requirement);
    }
  }

  /// A new version that is none: the case has this very content.
  ///
  /// @param label of the file that has it
  record SameContent(String fileName, String label, int version) implements EvidenceRefusal {
    @Override
    public String code() {
      return "evidence.same-content";
    }

    @Override
    public List<Object> arguments() {
      return List.of(fileName, label, version);
    }
  }

  /// The case holds as many versions or bytes as a case can.
  record CaseFull(String fileName, int versions, FileSize size) implements EvidenceRefusal {
    @Override
    public String code() {
      return "evidence.case-full";
    }

    @Override
    public List<Object> arguments() {
      return List.of(fileName, versions, size.toString());
    }
  }

  /// One person has too many files on their way in one case.
  record TooManyUploads(int most) implements EvidenceRefusal {
    @Override
    public String code() {
      return "evidence.too-many-uploads";
    }

    @Override
    public List<Object> arguments() {
      return List.of(most);
    }
  }

  /// A part does not begin where the last one ended.
  ///
  /// @param offset where the next one has to begin
  record OffsetMoved(long offset) implements EvidenceRefusal {
    @Override
    public String code() {
      return "evidence.offset-moved";
    }

    @Override
    public List<Object> arguments() {
      return List.of(offset);
    }
  }

  /// A part goes beyond the length that was announced.
  record BeyondLength() implements EvidenceRefusal {
    @Override
    public String code() {
      return "evidence.beyond-length";
    }
  }

  /// A part is not what its sender sent.
  record ChecksumWrong() implements EvidenceRefusal {
    @Override
    public String code() {
      return "evidence.checksum-wrong";
    }
  }
}
