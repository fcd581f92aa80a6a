package ccso.platform.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file on its way (断点续传), which arrives in parts and may rest between them.
///
/// @param length bytes announced
/// @param received bytes that are on the disk for good; the next part begins there
/// @param expiresAt when it is thrown away if nothing more arrives
/// @param outcome null until all has arrived and was looked at
public record ResumableUpload(
    UUID id,
    UUID caseId,
    Plan plan,
    long length,
    long received,
    Instant expiresAt,
    @Nullable Outcome outcome) {

  /// What is to become of the file.
  ///
  /// @param replaces label of the file it is a new version of; empty for a new file
  /// @param mark by which the sender's browser knows the file again; empty for none
  public record Plan(String fileName, AttachEvidence.Upload upload, String replaces, String mark) {}

  /// What became of the file.
  public sealed interface Outcome {
    /// @param citation the version it is
    record Kept(String citation) implements Outcome {}

    /// @param citation the version that has the very content
    record Repeated(String citation) implements Outcome {}

    record NotTaken(Told refusal) implements Outcome {}
  }

  /// A refusal as it was kept, to be worded in whatever language is asked for later.
  public record Told(String code, List<Object> arguments) implements ccso.platform.basis.Refusal {
    public Told {
      arguments = List.copyOf(arguments);
    }
  }

  public boolean arrived() {
    return received == length;
  }

  /// Whole percent, rounded down.
  public long percent() {
    return received * 100 / length;
  }

  public FileSize size() {
    return new FileSize(length);
  }
}
