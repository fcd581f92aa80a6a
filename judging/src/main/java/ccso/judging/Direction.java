package ccso.judging;

/// Who starts the contact: the customer (呼入) or the centre (外呼).
public enum Direction {
  INBOUND,
  OUTBOUND
}
