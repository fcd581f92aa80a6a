package ccso.platform.casefile;

import ccso.platform.audit.AuditEvent;
import java.util.Map;
import java.util.UUID;

/// A case went from one state to the next.
record CaseMoved(UUID caseId, CaseVerb verb, CaseState from, CaseState to) implements AuditEvent {
  @Override
  public String kind() {
    return "CASE_MOVED";
  }

  @Override
  public Map<String, Object> data() {
    return Map.of("verb", verb.name(), "from", from.name(), "to", to.name());
  }
}
