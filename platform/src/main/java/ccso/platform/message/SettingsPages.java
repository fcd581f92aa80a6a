package ccso.platform.message;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 设置: how somebody wants to be told.
@Controller
public class SettingsPages {

  /// Model of `message/settings`.
  public record SettingsView(MailPreference preference, List<FieldFault> faults) {
    public List<MailLanguage> languages() {
      return List.of(MailLanguage.values());
    }

    /// What can be done without by mail, in the order of a case.
    public List<MessageKind> kinds() {
      return MessageKind.mutable();
    }
  }

  private final MailPreferences preferences;
  private final ChangeMailPreference changePreference;

  SettingsPages(MailPreferences preferences, ChangeMailPreference changePreference) {
    this.preferences = preferences;
    this.changePreference = changePreference;
  }

  @GetMapping("/me/settings")
  Answer settings(Actor.Person person) {
    return Page.of("message/settings", new SettingsView(preferences.of(person.id()), List.of()));
  }

  /// @param mailed the kinds ticked: whatever is not, and may be, is muted
  @PostMapping("/me/settings")
  Answer change(
      Actor.Person person,
      @RequestParam(defaultValue = "") String address,
      @RequestParam(defaultValue = "ZH") MailLanguage language,
      @RequestParam(defaultValue = "") Set<MessageKind> mailed) {
    Set<MessageKind> muted = EnumSet.noneOf(MessageKind.class);
    muted.addAll(MessageKind.mutable());
    muted.removeAll(mailed);
    MailPreference wanted = new MailPreference(address, language, muted);
    try {
      changePreference.change(person, wanted);
    } catch (Faulty faulty) {
      return Page.again("message/settings", new SettingsView(wanted, faulty.faults()));
    }
    return SeeOther.to("/me/settings").saying("settings.saved");
  }
}
