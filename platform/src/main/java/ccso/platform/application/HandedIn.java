package ccso.platform.application;

import ccso.catalogue.Edition;
import ccso.catalogue.EvidenceEntry;
import ccso.judging.Json;
import ccso.platform.basis.Actor;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.evidence.CaseEvidence;
import ccso.platform.evidence.EvidenceFile;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// What a receipt freezes, as JSON whose canonical spelling anybody can hash again.
final class HandedIn {

  private HandedIn() {}

  /// The application: who applies for what, under which letter.
  static Json application(
      AssessmentCase file,
      Edition edition,
      CommitmentLetters.Signed letter,
      Actor.Person by,
      Instant at) {
    Map<String, Object> content = head("ccso-application/1", file, edition, by, at);
    content.put(
        "organisation",
        Map.of(
            "creditCode", file.applicant().creditCode().value(),
            "name", file.applicant().name(),
            "nameEn", file.applicant().nameEn()));
    content.put("scope", RescopeCase.facts(file.scope()));
    content.put(
        "letter",
        Map.of(
            "version", letter.version(),
            "sha256", Receipts.sha256(letter.text().getBytes(StandardCharsets.UTF_8)),
            "signer", letter.signer(),
            "signedAt", letter.at().toString()));
    return json(content);
  }

  /// The package: every file with its digest, what it serves, every self-assessment, every on-site
  /// reference.
  static Json evidencePackage(CaseReadiness.Prepared prepared, Actor.Person by, Instant at) {
    Map<String, Object> content =
        head("ccso-package/1", prepared.file(), prepared.edition(), by, at);
    content.put("files", prepared.evidence().files().stream().map(HandedIn::file).toList());
    content.put(
        "requirements",
        prepared.readiness().requirements().stream().map(r -> requirement(r, prepared)).toList());
    return json(content);
  }

  private static Map<String, Object> head(
      String format, AssessmentCase file, Edition edition, Actor.Person by, Instant at) {
    Map<String, Object> content = new TreeMap<>();
    content.put("format", format);
    content.put("case", file.number().value());
    content.put(
        "edition",
        Map.of(
            "standard", edition.standard().code(),
            "guide", edition.guide().version(),
            "digest", edition.digest()));
    content.put("policy", file.policyVersion());
    content.put("handedInBy", by.code());
    content.put("handedInAt", at.toString());
    return content;
  }

  private static Map<String, Object> file(EvidenceFile file) {
    Map<String, Object> facts = new TreeMap<>();
    facts.put("label", file.label());
    facts.put("version", file.version());
    facts.put("kind", file.kind().name());
    facts.put("title", file.title());
    facts.put("fileName", file.fileName());
    facts.put("size", file.size());
    facts.put("sha256", file.sha256());
    facts.put("formedOn", Objects.toString(file.formedOn(), ""));
    facts.put("validUntil", Objects.toString(file.particulars().validUntil(), ""));
    facts.put("masked", Objects.toString(file.particulars().masked(), ""));
    return facts;
  }

  private static Map<String, Object> requirement(
      RequirementReadiness requirement, CaseReadiness.Prepared prepared) {
    String key = requirement.requirement().key();
    Map<String, Object> facts = new TreeMap<>();
    facts.put("key", key);
    facts.put("no", requirement.requirement().no().value());
    facts.put("digest", requirement.requirement().digest());
    facts.put("state", requirement.state().name());
    SelfAssessment said = prepared.assessments().get(key);
    if (said != null) {
      facts.put(
          "selfAssessment",
          Map.of(
              "judgement", said.judgement().name(),
              "note", said.note(),
              "at", said.at().toString()));
    }
    facts.put(
        "entries",
        requirement.requirement().evidence().stream()
            .map(entry -> entry(key, entry, prepared.evidence()))
            .toList());
    return facts;
  }

  private static Map<String, Object> entry(String key, EvidenceEntry entry, CaseEvidence evidence) {
    Map<String, Object> facts = new TreeMap<>();
    facts.put("entry", entry.index());
    facts.put(
        "files", evidence.filesFor(key, entry.index()).stream().map(EvidenceFile::label).toList());
    evidence
        .reference(key, entry.index())
        .ifPresent(reference -> facts.put("onSite", reference.statement()));
    return facts;
  }

  private static Json json(Object value) {
    return switch (value) {
      case String text -> new Json.Text(text);
      case Integer number -> new Json.Whole(number);
      case Long number -> new Json.Whole(number);
      case List<?> items -> new Json.Items(items.stream().map(HandedIn::json).toList());
      case Map<?, ?> members -> {
        TreeMap<String, Json> sorted = new TreeMap<>();
        members.forEach((name, member) -> sorted.put((String) name, json(member)));
        yield new Json.Members(sorted);
      }
      default -> throw new IllegalArgumentException(value.getClass().getName());
    };
  }
}
