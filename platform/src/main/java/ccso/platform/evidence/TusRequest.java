package ccso.platform.evidence;

import ccso.judging.EvidenceKind;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.evidence.ResumableUpload.Plan;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/// What a request of the tus 1.0 protocol says in its headers.
record TusRequest(HttpServletRequest request) {
  static final String VERSION = "1.0.0";

  boolean ofOurVersion() {
    return VERSION.equals(request.getHeader("Tus-Resumable"));
  }

  /// Empty where the header is no whole number.
  OptionalLong number(String header) {
    String value = Objects.requireNonNullElse(request.getHeader(header), "");
    return value.matches("[0-9]{1,18}")
        ? OptionalLong.of(Long.parseLong(value))
        : OptionalLong.empty();
  }

  /// Of `Upload-Metadata`: `filename`, `kind`, `entries` (codes, apart by blanks), `replaces`,
  /// `formedOn`, `validUntil`, `masked`, `mark`; whatever else a client sends is left aside.
  /// Refuses what a form would refuse ([Faulty]).
  Plan plan() {
    Map<String, String> said = metadata();
    String name = said.getOrDefault("filename", "");
    ParticularsForm form =
        new ParticularsForm(said.get("formedOn"), said.get("validUntil"), said.get("masked"));
    List<FieldFault> faults = new ArrayList<>(form.faults());
    String kind = said.getOrDefault("kind", EvidenceKind.DOCUMENT.name());
    if (Arrays.stream(EvidenceKind.values()).noneMatch(it -> it.name().equals(kind))) {
      faults.add(FieldFault.of("kind", "evidence.kind-missing"));
    }
    if (name.isEmpty()) {
      faults.add(FieldFault.of("files", "evidence.files-missing"));
    }
    if (!faults.isEmpty()) {
      throw new Faulty(faults);
    }
    Set<RequirementEntry> entries =
        Arrays.stream(said.getOrDefault("entries", "").split(" ", -1))
            .filter(it -> !it.isEmpty())
            .map(RequirementEntry::parse)
            .collect(Collectors.toSet());
    return new Plan(
        name,
        new AttachEvidence.Upload(EvidenceKind.valueOf(kind), "", form.read(), entries),
        said.getOrDefault("replaces", ""),
        said.getOrDefault("mark", ""));
  }

  private Map<String, String> metadata() {
    Map<String, String> said = new HashMap<>();
    String header = Objects.requireNonNullElse(request.getHeader("Upload-Metadata"), "");
    for (String pair : header.split(",", -1)) {
      String[] parts = pair.strip().split(" ", 2);
      if (parts.length == 2) {
        try {
          byte[] value = Base64.getDecoder().decode(parts[1].strip());
          said.put(parts[0], new String(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
          throw new Faulty(List.of(FieldFault.of("files", "evidence.metadata-unreadable")));
        }
      }
    }
    return said;
  }
}
