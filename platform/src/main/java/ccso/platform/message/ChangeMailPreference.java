package ccso.platform.message;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Somebody says where mail goes, in which language, and which kinds are not wanted. What was
/// decided about the reader, and what begins a limit of his, is mailed whatever he says. A changed
/// address is told to the one before it.
///
/// Refuses: an address that is none ([Faulty]).
@Component
public class ChangeMailPreference {
  /// One mailbox and nothing else: no list, no display name, no line break. Narrower than RFC 5322.
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}");

  private final MailPreferences preferences;
  private final Messages messages;

  ChangeMailPreference(MailPreferences preferences, Messages messages) {
    this.preferences = preferences;
    this.messages = messages;
  }

  @Transactional
  public void change(Actor.Person person, MailPreference wanted) {
    enter(person.id(), wanted);
  }

  /// The same for somebody who is not there himself: an account just opened.
  @Transactional
  public void enter(UUID person, MailPreference wanted) {
    String address = wanted.address().strip();
    if (!address.isEmpty() && !ADDRESS.matcher(address).matches()) {
      throw new Faulty(List.of(FieldFault.of("address", "message.address")));
    }
    String before = preferences.of(person).address();
    if (!before.isEmpty() && !before.equals(address)) {
      messages.tell(
          List.of(person), Message.alone(MessageKind.MAIL_ADDRESS_CHANGED, "/me/settings"));
    }
    Set<MessageKind> muted = EnumSet.noneOf(MessageKind.class);
    wanted.muted().stream().filter(MessageKind::mayBeMuted).forEach(muted::add);
    preferences.put(person, new MailPreference(address, wanted.language(), muted));
  }
}
