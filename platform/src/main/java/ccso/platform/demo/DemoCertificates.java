package ccso.platform.demo;

import ccso.platform.basis.Actor;
import org.springframework.stereotype.Component;

/// Issues the certificates of the demonstration.
@Component
class DemoCertificates {

  /// @param suspended why it is suspended right after; empty where it stays valid
  void issue(Actor.Person officer, String caseNumber, String suspended) {}
}
