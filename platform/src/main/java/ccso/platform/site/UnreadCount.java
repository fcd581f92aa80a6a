package ccso.platform.site;

import ccso.platform.basis.Actor;

/// How many messages somebody has not read, for the top bar; one statement. The site lies below the
/// room that keeps messages, so this is the one thing it asks upwards, by interface.
@FunctionalInterface
public interface UnreadCount {
  int of(Actor.Person person);
}
