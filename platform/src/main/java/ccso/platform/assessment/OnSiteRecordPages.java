package ccso.platform.assessment;

import ccso.catalogue.OnSiteMethod;
import ccso.catalogue.Requirement;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import ccso.platform.site.Words;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/// On-site records of one requirement: what there is, and one more.
@Controller
public class OnSiteRecordPages {
  private final TeamCases teamCases;
  private final OnSiteRecords records;
  private final RecordOnSite recordOnSite;

  OnSiteRecordPages(TeamCases teamCases, OnSiteRecords records, RecordOnSite recordOnSite) {
    this.teamCases = teamCases;
    this.records = records;
    this.recordOnSite = recordOnSite;
  }

  /// What somebody saw, as sent; anything may be missing.
  ///
  /// @param requirement key
  public record Sent(
      @Nullable String clientId,
      @Nullable String requirement,
      @Nullable String method,
      @Nullable String post,
      @Nullable String place,
      @Nullable String note) {

    /// An empty form with a number of its own.
    static Sent blank(String requirementKey) {
      return new Sent(UUID.randomUUID().toString(), requirementKey, "", "", "", "");
    }

    public String typed(@Nullable String value) {
      return Objects.requireNonNullElse(value, "");
    }

    RecordOnSite.Seen seen() {
      List<FieldFault> faults = new java.util.ArrayList<>();
      UUID id = SentDetermination.uuid(clientId, "clientId", faults);
      if (id == null) {
        throw new Faulty(faults);
      }
      return new RecordOnSite.Seen(
          id, typed(requirement), typed(method), typed(post), typed(place), typed(note));
    }
  }

  /// Model of `assessment/onsite-record`.
  public record RecordPage(
      AssessmentCase file,
      String standard,
      Requirement requirement,
      List<OnSiteMethod> methods,
      List<OnSiteRecord> records,
      Sent sent,
      List<FieldFault> faults) {}

  /// Answer in JSON.
  record Recorded(boolean saved, String record) {}

  @GetMapping("/assess/{number}/onsite-records/{key}")
  Answer form(Actor.Person assessor, @PathVariable String number, @PathVariable String key) {
    return Page.of(
        "assessment/onsite-record", page(assessor, number, key, Sent.blank(key), List.of()));
  }

  @PostMapping(
      path = "/assess/{number}/onsite-records",
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  Answer record(Actor.Person assessor, @PathVariable String number, Sent sent) {
    String key = sent.typed(sent.requirement());
    try {
      recordOnSite.add(assessor, number, sent.seen());
    } catch (Faulty faulty) {
      return Page.again(
          "assessment/onsite-record", page(assessor, number, key, sent, faulty.faults()));
    }
    return SeeOther.to("/assess/" + number + "/onsite-records/" + key)
        .saying("assessment.recorded");
  }

  @PostMapping(
      path = "/assess/{number}/onsite-records",
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> recordByFields(
      Actor.Person assessor, @PathVariable String number, Sent sent, Words words) {
    return recorded(assessor, number, sent, words);
  }

  @PostMapping(
      path = "/assess/{number}/onsite-records",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> recordByJson(
      Actor.Person assessor, @PathVariable String number, @RequestBody Sent sent, Words words) {
    return recorded(assessor, number, sent, words);
  }

  private ResponseEntity<?> recorded(Actor.Person assessor, String number, Sent sent, Words words) {
    try {
      UUID id = recordOnSite.add(assessor, number, sent.seen());
      return ResponseEntity.ok(new Recorded(true, id.toString()));
    } catch (Refused refused) {
      return DeterminationAnswer.refused(refused.refusal(), words);
    } catch (Faulty faulty) {
      return DeterminationAnswer.faulty(faulty.faults(), words);
    }
  }

  private RecordPage page(
      Actor.Person assessor, String number, String key, Sent sent, List<FieldFault> faults) {
    TeamCase opened = teamCases.open(assessor, number);
    Requirement requirement = opened.requirement(key);
    return new RecordPage(
        opened.file(),
        opened.edition().standard().code(),
        requirement,
        opened.edition().vocabulary().methods(),
        records.ofCase(opened.id()).stream().filter(it -> it.requirementKey().equals(key)).toList(),
        sent,
        faults);
  }
}
