package ccso.platform.evidence;

import ccso.judging.EvidenceKind;
import ccso.platform.audit.AuditEvent;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// What this room writes into the audit trail. Names of files stay out of it: they may name people.
sealed interface EvidenceChanged extends AuditEvent {

  record FileAttached(
      UUID caseId,
      EvidenceKind evidenceKind,
      String subject,
      String sha256,
      long size,
      String mediaType)
      implements EvidenceChanged {
    @Override
    public String kind() {
      return "EVIDENCE_ATTACHED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of(
          "kind", evidenceKind.name(), "sha256", sha256, "size", size, "mediaType", mediaType);
    }
  }

  record FileRevised(
      UUID caseId, String subject, int version, String sha256, long size, String mediaType)
      implements EvidenceChanged {
    @Override
    public String kind() {
      return "EVIDENCE_REVISED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("version", version, "sha256", sha256, "size", size, "mediaType", mediaType);
    }
  }

  record ParticularsCorrected(UUID caseId, String subject, int version, Particulars said)
      implements EvidenceChanged {
    @Override
    public String kind() {
      return "EVIDENCE_CORRECTED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of(
          "version", version,
          "formedOn", Objects.toString(said.formedOn(), ""),
          "validUntil", Objects.toString(said.validUntil(), ""),
          "masked", Objects.toString(said.masked(), ""));
    }
  }

  /// @param label of the evidence the offered file became; empty where it became none
  record TrayChanged(UUID caseId, Step step, UUID file, String label) implements EvidenceChanged {
    enum Step {
      OFFERED,
      ADOPTED,
      DECLINED
    }

    @Override
    public String kind() {
      return switch (step) {
        case OFFERED -> "FILE_OFFERED";
        case ADOPTED -> "FILE_ADOPTED";
        case DECLINED -> "FILE_DECLINED";
      };
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("file", file.toString(), "label", label);
    }
  }

  /// @param subject number of the requirement
  record FileLinked(UUID caseId, String subject, String label, RequirementEntry entry)
      implements EvidenceChanged {
    @Override
    public String kind() {
      return "EVIDENCE_LINKED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("label", label, "requirement", entry.requirementKey(), "entry", entry.entry());
    }
  }

  /// @param subject number of the requirement
  record FileUnlinked(UUID caseId, String subject, String label, RequirementEntry entry)
      implements EvidenceChanged {
    @Override
    public String kind() {
      return "EVIDENCE_UNLINKED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("label", label, "requirement", entry.requirementKey(), "entry", entry.entry());
    }
  }

  /// @param subject number of the requirement
  record ReferenceStated(
      UUID caseId, String subject, RequirementEntry entry, Withheld reason, String statement)
      implements EvidenceChanged {
    @Override
    public String kind() {
      return "ON_SITE_REFERENCE_STATED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of(
          "requirement",
          entry.requirementKey(),
          "entry",
          entry.entry(),
          "reason",
          reason.name(),
          "statement",
          statement);
    }
  }

  /// @param subject number of the requirement
  record ReferenceRemoved(UUID caseId, String subject, RequirementEntry entry)
      implements EvidenceChanged {
    @Override
    public String kind() {
      return "ON_SITE_REFERENCE_REMOVED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("requirement", entry.requirementKey(), "entry", entry.entry());
    }
  }
}
