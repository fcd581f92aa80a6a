package ccso.platform.handoff;

/// Where a case goes from one of the four steps to the next. Worded under `handoff.border.<name>`.
public enum Border {
  INTO_DOCUMENT_REVIEW,
  INTO_ONSITE_REVIEW,
  INTO_DECISION,
  INTO_CERTIFICATE
}
