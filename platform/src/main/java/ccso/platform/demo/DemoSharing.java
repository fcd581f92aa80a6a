package ccso.platform.demo;

import ccso.catalogue.Category;
import ccso.catalogue.CoreItem;
import ccso.catalogue.Edition;
import ccso.judging.EvidenceKind;
import ccso.platform.application.AssignItems;
import ccso.platform.basis.Actor;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.Part;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.evidence.AttachEvidence.SentFile;
import ccso.platform.evidence.OfferFile;
import ccso.platform.membership.AcceptInvitation;
import ccso.platform.membership.ChangeOrganisation;
import ccso.platform.membership.GrantPartner;
import ccso.platform.membership.InviteColleague;
import ccso.platform.site.Words;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/// The work on one case is shared: a colleague invited for some categories, core items assigned, a
/// partner granted some categories, with a file in the tray.
@Component
class DemoSharing {
  private static final int DAYS = 20;
  private static final int OTHERS = 2; // every other core item of a category

  private final InviteColleague inviteColleague;
  private final AcceptInvitation acceptInvitation;
  private final ChangeOrganisation changeOrganisation;
  private final AssignItems assignItems;
  private final GrantPartner grantPartner;
  private final OfferFile offerFile;
  private final InstantSource clock;

  DemoSharing(
      InviteColleague inviteColleague,
      AcceptInvitation acceptInvitation,
      ChangeOrganisation changeOrganisation,
      AssignItems assignItems,
      GrantPartner grantPartner,
      OfferFile offerFile,
      InstantSource clock) {
    this.inviteColleague = inviteColleague;
    this.acceptInvitation = acceptInvitation;
    this.changeOrganisation = changeOrganisation;
    this.assignItems = assignItems;
    this.grantPartner = grantPartner;
    this.offerFile = offerFile;
    this.clock = clock;
  }

  /// @param partnerName sign-in name of the partner
  void share(
      DemoScript.Texts texts,
      AssessmentCase file,
      Edition edition,
      Actor.Person owner,
      Actor.Person colleague,
      Actor.Person partner,
      String partnerName) {
    String number = file.number().value();
    String code = file.applicant().creditCode().value();
    Set<Integer> first =
        edition.categories().stream()
            .limit(edition.categories().size() / 2)
            .map(it -> it.no().value())
            .collect(Collectors.toSet());
    changeOrganisation.keepSite(
        owner,
        code,
        null,
        new ChangeOrganisation.Typed(
            file.scope().centreName(),
            file.scope().sites().getFirst(),
            String.valueOf(file.scope().seats())));
    acceptInvitation.accept(
        colleague,
        inviteColleague
            .invite(owner, code, colleague.name(), MemberRight.CONTRIBUTOR, Part.of(first))
            .token());
    LocalDate until = LocalDate.ofInstant(clock.instant(), Words.ZONE).plusDays(DAYS);
    assignItems.assign(owner, number, items(edition, first), colleague.id(), until);
    grantPartner.grant(
        owner, code, new GrantPartner.Wanted(partnerName, Set.of(number), Part.of(first), until));
    String content = texts.partnerFile().formatted(file.applicant().name());
    offerFile.offer(
        partner,
        number,
        EvidenceKind.DOCUMENT,
        "",
        new SentFile(
            texts.partnerFileName(),
            new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8))));
  }

  private static Set<String> items(Edition edition, Set<Integer> categories) {
    return edition.categories().stream()
        .filter(it -> categories.contains(it.no().value()))
        .map(Category::items)
        .flatMap(List::stream)
        .filter(it -> it.no().toString().hashCode() % OTHERS == 0)
        .map(CoreItem::no)
        .map(Object::toString)
        .collect(Collectors.toSet());
  }
}
