package ccso.platform.message;

import java.util.Set;

/// Where mail to a person goes, in which language, and what is not wanted by mail.
///
/// @param address empty for no mail at all
/// @param muted only kinds that [MessageKind#mayBeMuted]
public record MailPreference(String address, MailLanguage language, Set<MessageKind> muted) {
  public static final MailPreference NONE = new MailPreference("", MailLanguage.ZH, Set.of());

  public MailPreference {
    muted = Set.copyOf(muted);
  }
}
