package ccso.platform.assessment;

import ccso.judging.Stage;
import ccso.platform.audit.AuditEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One requirement was judged at one stage. Reasons stand in the entries that it names: they may
/// speak of people, the trail does not.
///
/// @param subject number of the requirement
/// @param from seq of the entry that counted before, null for the first
/// @param batch null where it was judged alone
/// @param undoes seq of the entry taken back, null for a judgement
record DeterminationJudged(
    UUID caseId,
    String subject,
    Stage stage,
    Judgement before,
    Judgement after,
    @Nullable Long from,
    long to,
    @Nullable UUID batch,
    @Nullable Long undoes)
    implements AuditEvent {

  @Override
  public String kind() {
    return "DETERMINATION_JUDGED";
  }

  @Override
  public Map<String, Object> data() {
    Map<String, Object> data = new HashMap<>();
    data.put("stage", stage.name());
    data.put("before", before.name());
    data.put("after", after.name());
    data.put("entry", to);
    if (from != null) {
      data.put("replaces", from);
    }
    if (batch != null) {
      data.put("batch", batch.toString());
    }
    if (undoes != null) {
      data.put("undoes", undoes);
    }
    return data;
  }
}
