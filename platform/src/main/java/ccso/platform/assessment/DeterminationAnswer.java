package ccso.platform.assessment;

import ccso.platform.basis.FieldFault;
import ccso.platform.basis.Refusal;
import ccso.platform.site.Words;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// What the judging page and a device get back in JSON. Codes stay as stored; sentences are in the
/// language of the request.
sealed interface DeterminationAnswer {

  /// @param at ISO 8601, UTC
  /// @param atText as pages show it
  /// @param basedOn what the next judgement of the same requirement and stage is to be based on
  record Saved(
      boolean saved,
      long seq,
      long basedOn,
      String requirement,
      String stage,
      String judgement,
      String before,
      String reason,
      String at,
      String atText,
      String by,
      boolean repeated,
      Counts progress)
      implements DeterminationAnswer {}

  /// 已判 x / y，剩 z 条.
  record Counts(String stage, int due, int judged, int left) {
    static Counts of(Progress progress) {
      return new Counts(
          progress.stage().name(), progress.due(), progress.judged(), progress.left());
    }
  }

  /// @param other what somebody else judged meanwhile, null elsewhere
  /// @param faults of a form, by field
  record NotSaved(
      boolean saved, String code, String message, @Nullable Other other, List<Fault> faults)
      implements DeterminationAnswer {}

  record Other(
      long seq,
      String by,
      String at,
      String atText,
      String judgement,
      String word,
      String reason) {}

  record Fault(String field, String message) {}

  static ResponseEntity<DeterminationAnswer> saved(Judged judged, Words words) {
    DeterminationEntry entry = judged.entry();
    return ResponseEntity.ok(
        new Saved(
            true,
            entry.seq(),
            entry.seq(),
            entry.requirementKey(),
            entry.stage().name(),
            entry.judgement().name(),
            judged.before().name(),
            entry.reason(),
            entry.at().toString(),
            words.minute(entry.at()),
            entry.byName(),
            judged.repeated(),
            Counts.of(judged.progress())));
  }

  /// 409 where somebody or the case was faster, 422 where the request itself cannot be taken.
  static ResponseEntity<DeterminationAnswer> refused(Refusal refusal, Words words) {
    boolean overtaken =
        !(refusal instanceof AssessmentRefusal)
            || refusal instanceof AssessmentRefusal.JudgedMeanwhile
            || refusal instanceof AssessmentRefusal.StageClosed
            || refusal instanceof AssessmentRefusal.RecordsClosed
            || refusal instanceof AssessmentRefusal.NumberUsed;
    return ResponseEntity.status(overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT)
        .body(
            new NotSaved(
                false, refusal.code(), words.t(refusal), other(refusal, words), List.of()));
  }

  static ResponseEntity<DeterminationAnswer> faulty(List<FieldFault> faults, Words words) {
    List<Fault> said =
        faults.stream()
            .map(it ->
                new Fault(it.field(), words.t("fault." + it.code(), it.arguments().toArray())))
            .toList();
    return ResponseEntity.unprocessableContent()
        .body(new NotSaved(false, "faulty", words.t("form.summary", faults.size()), null, said));
  }

  private static @Nullable Other other(Refusal refusal, Words words) {
    return refusal instanceof AssessmentRefusal.JudgedMeanwhile meanwhile
        ? new Other(
            meanwhile.seq(),
            meanwhile.byName(),
            meanwhile.at().toString(),
            words.minute(meanwhile.at()),
            meanwhile.judgement().name(),
            words.t("judgement." + meanwhile.judgement().name()),
            meanwhile.reason())
        : null;
  }

  /// An enum constant by its code, whatever was sent.
  static <E extends Enum<E>> @Nullable E code(Class<E> type, @Nullable String sent) {
    if (sent == null) {
      return null;
    }
    String wanted = sent.strip().toUpperCase(Locale.ROOT);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(wanted)) {
        return constant;
      }
    }
    return null;
  }
}
