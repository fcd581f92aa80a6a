package ccso.platform.message;

import ccso.platform.site.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A message as somebody has it.
public record ToldMessage(long seq, Message message, Instant toldAt, boolean read) {

  /// The message's one sentence in the reader's language.
  public String said(Words words) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(message.caseNumber() == null ? "" : message.caseNumber());
    for (int i = 0; i < message.facts().size(); i++) {
      arguments.add(message.kind().facts().get(i).worded(message.facts().get(i), words));
    }
    return words.t("message.kind." + message.kind(), arguments.toArray());
  }
}
