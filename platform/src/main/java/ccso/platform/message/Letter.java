package ccso.platform.message;

import java.util.List;
import java.util.UUID;

/// One mail with what it is about; its words are made by [LetterText].
///
/// @param tries made so far, this one included
public record Letter(
    UUID id,
    String address,
    String name,
    MailLanguage language,
    int tries,
    List<ToldMessage> messages) {
  public Letter {
    messages = List.copyOf(messages);
  }
}
