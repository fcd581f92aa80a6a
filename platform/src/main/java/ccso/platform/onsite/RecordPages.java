package ccso.platform.onsite;

import ccso.catalogue.OnSiteMethod;
import ccso.platform.assessment.OnSiteRecord;
import ccso.platform.assessment.OnSiteRecords;
import ccso.platform.assessment.TeamCase;
import ccso.platform.assessment.TeamCases;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 访谈与检查: one record for the requirements it speaks to.
@Controller
public class RecordPages {
  private final TeamCases teamCases;
  private final OnSiteRecords records;
  private final RecordForMany recordForMany;

  RecordPages(TeamCases teamCases, OnSiteRecords records, RecordForMany recordForMany) {
    this.teamCases = teamCases;
    this.records = records;
    this.recordForMany = recordForMany;
  }

  /// What was typed.
  public record Typed(
      String clientId, String numbers, String method, String post, String place, String note) {}

  /// Model of `onsite/records`.
  public record RecordsPage(
      TeamCase opened,
      List<OnSiteMethod> methods,
      List<OnSiteRecord> records,
      Typed typed,
      List<FieldFault> faults) {
    public String standard() {
      return opened.edition().standard().code();
    }

    /// Number of the requirement a record belongs to.
    public String no(OnSiteRecord record) {
      return opened.requirement(record.requirementKey()).no().value();
    }
  }

  @GetMapping("/assess/{number}/records")
  Answer records(
      Actor.Person assessor,
      @PathVariable String number,
      @RequestParam(name = "for", defaultValue = "") String numbers) {
    Typed blank = new Typed(UUID.randomUUID().toString(), numbers, "", "", "", "");
    return Page.of("onsite/records", page(assessor, number, blank, List.of()));
  }

  @PostMapping("/assess/{number}/records")
  Answer record(
      Actor.Person assessor,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String clientId,
      @RequestParam(defaultValue = "") String numbers,
      @RequestParam(defaultValue = "") String method,
      @RequestParam(defaultValue = "") String post,
      @RequestParam(defaultValue = "") String place,
      @RequestParam(defaultValue = "") String note) {
    Typed typed = new Typed(clientId, numbers, method, post, place, note);
    int tied;
    try {
      tied =
          recordForMany.add(
              assessor,
              number,
              new RecordForMany.Seen(uuid(clientId), numbers, method, post, place, note));
    } catch (Faulty faulty) {
      return Page.again("onsite/records", page(assessor, number, typed, faulty.faults()));
    }
    return SeeOther.to("/assess/" + number + "/records").saying("onsite.records.kept", tied);
  }

  private static UUID uuid(String sent) {
    try {
      return UUID.fromString(sent);
    } catch (IllegalArgumentException notOne) {
      return UUID.randomUUID();
    }
  }

  private RecordsPage page(
      Actor.Person assessor, String number, Typed typed, List<FieldFault> faults) {
    TeamCase opened = teamCases.open(assessor, number);
    return new RecordsPage(
        opened,
        opened.edition().vocabulary().methods(),
        records.ofCase(opened.id()).reversed(),
        typed,
        faults);
  }
}
