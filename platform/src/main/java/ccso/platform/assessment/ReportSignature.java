package ccso.platform.assessment;

import java.time.Instant;
import java.util.UUID;

/// A signature of the team under the frozen report.
public record ReportSignature(UUID person, String name, Instant signedAt) {}
