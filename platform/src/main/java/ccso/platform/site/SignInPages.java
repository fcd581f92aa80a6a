package ccso.platform.site;

import ccso.platform.account.OpenAccount;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.Role;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Signing in and signing up.
@Controller
public class SignInPages {

  /// Model of `site/sign-in`.
  public record SignIn(String signInName, boolean refused) {}

  /// Model of `site/sign-up`; the password is never shown again.
  public record SignUp(String signInName, String name, List<FieldFault> faults) {}

  private final OpenAccount openAccount;

  SignInPages(OpenAccount openAccount) {
    this.openAccount = openAccount;
  }

  @GetMapping("/login")
  Page signIn(@RequestParam(name = "signInName", defaultValue = "") String signInName) {
    return Page.of("site/sign-in", new SignIn(signInName, false));
  }

  /// Sign-in was refused and is forwarded here by the filter; the name stays, the password does
  /// not.
  @PostMapping("/login")
  Page signInAgain(@RequestParam(name = "signInName", defaultValue = "") String signInName) {
    return new Page("site/sign-in", new SignIn(signInName, true), HttpStatus.UNAUTHORIZED);
  }

  @GetMapping("/signup")
  Page signUp() {
    return Page.of("site/sign-up", new SignUp("", "", List.of()));
  }

  @PostMapping("/signup")
  Answer signUp(
      Actor actor,
      @RequestParam(defaultValue = "") String signInName,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String password) {
    try {
      openAccount.open(
          actor, new OpenAccount.Wanted(signInName, name, password, Set.of(Role.APPLICANT), false));
    } catch (Faulty faulty) {
      return Page.again("site/sign-up", new SignUp(signInName, name, faulty.faults()));
    }
    return SeeOther.to("/login").saying("account.opened");
  }
}
