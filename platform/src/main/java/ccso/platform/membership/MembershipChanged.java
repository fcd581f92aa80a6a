package ccso.platform.membership;

import ccso.platform.audit.AuditEvent;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What this room writes into the audit trail; names and links stay out of it.
sealed interface MembershipChanged extends AuditEvent {

  @Override
  default @Nullable UUID caseId() {
    return null;
  }

  private static Object categories(Part part) {
    return part.whole() ? "ALL" : part.categories().stream().sorted().toList();
  }

  /// @param change `JOINED`, `CHANGED` or `LEFT`
  /// @param right the new one; of who left, the one lost
  record MemberChanged(UUID organisation, UUID person, String change, MemberRight right, Part part)
      implements MembershipChanged {
    @Override
    public String kind() {
      return "MEMBER_CHANGED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of(
          "organisation",
          organisation.toString(),
          "person",
          person.toString(),
          "change",
          change,
          "right",
          right.name(),
          "categories",
          categories(part));
    }
  }

  record ColleagueInvited(
      UUID organisation, UUID invitation, boolean withdrawn, MemberRight right, Part part)
      implements MembershipChanged {
    @Override
    public String kind() {
      return withdrawn ? "INVITATION_WITHDRAWN" : "COLLEAGUE_INVITED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of(
          "organisation",
          organisation.toString(),
          "invitation",
          invitation.toString(),
          "right",
          right.name(),
          "categories",
          categories(part));
    }
  }

  record OrganisationRenamed(UUID organisation, String before, String after)
      implements MembershipChanged {
    @Override
    public String kind() {
      return "ORGANISATION_RENAMED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("organisation", organisation.toString(), "before", before, "after", after);
    }
  }

  record SiteChanged(UUID organisation, UUID site, String change) implements MembershipChanged {
    @Override
    public String kind() {
      return "SITE_CHANGED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of(
          "organisation", organisation.toString(), "site", site.toString(), "change", change);
    }
  }

  record PartnerGranted(
      UUID organisation, UUID grant, UUID partner, List<String> cases, Part part, LocalDate until)
      implements MembershipChanged {
    @Override
    public String kind() {
      return "PARTNER_GRANTED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of(
          "organisation",
          organisation.toString(),
          "grant",
          grant.toString(),
          "partner",
          partner.toString(),
          "cases",
          cases,
          "categories",
          categories(part),
          "until",
          until.toString());
    }
  }

  record GrantRevoked(UUID organisation, UUID grant) implements MembershipChanged {
    @Override
    public String kind() {
      return "GRANT_REVOKED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("organisation", organisation.toString(), "grant", grant.toString());
    }
  }
}
