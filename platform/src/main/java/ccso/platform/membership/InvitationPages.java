package ccso.platform.membership;

import ccso.catalogue.Category;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import ccso.platform.standard.Editions;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What a colleague sees who follows the link of an invitation.
@Controller
public class InvitationPages {

  /// Model of `membership/invitation`; the password is never shown again.
  ///
  /// @param signedIn the reader accepts with the account at hand
  public record InvitationPage(
      Invitation invitation,
      List<Category> categories,
      String token,
      boolean signedIn,
      String signInName,
      String name,
      List<FieldFault> faults) {}

  private final AcceptInvitation acceptInvitation;
  private final Editions editions;

  InvitationPages(AcceptInvitation acceptInvitation, Editions editions) {
    this.acceptInvitation = acceptInvitation;
    this.editions = editions;
  }

  @GetMapping("/invite/{token}")
  Page invitation(Actor actor, @PathVariable String token) {
    return Page.of("membership/invitation", page(actor, token, "", "", List.of()));
  }

  @PostMapping("/invite/{token}")
  Answer signUp(
      Actor actor,
      @PathVariable String token,
      @RequestParam(defaultValue = "") String signInName,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String password) {
    try {
      Invitation joined = acceptInvitation.signUp(actor, token, signInName, name, password);
      return SeeOther.to("/login").saying("membership.signed-up", joined.organisationName());
    } catch (Faulty faulty) {
      return Page.again(
          "membership/invitation", page(actor, token, signInName, name, faulty.faults()));
    }
  }

  /// Behind the sign-in, so that who has an account comes back here after it.
  @GetMapping("/invite/{token}/acceptance")
  Page back(Actor actor, @PathVariable String token) {
    return invitation(actor, token);
  }

  @PostMapping("/invite/{token}/acceptance")
  Answer accept(Actor.Person colleague, @PathVariable String token) {
    Invitation joined = acceptInvitation.accept(colleague, token);
    return SeeOther.to("/home").saying("membership.joined", joined.organisationName());
  }

  private InvitationPage page(
      Actor actor, String token, String signInName, String name, List<FieldFault> faults) {
    Invitation invitation = acceptInvitation.find(token);
    return new InvitationPage(
        invitation,
        editions.current().categories().stream()
            .filter(it -> invitation.part().covers(it.no().value()))
            .toList(),
        token,
        actor instanceof Actor.Person,
        signInName,
        name,
        faults);
  }
}
