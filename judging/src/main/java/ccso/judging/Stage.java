package ccso.judging;

/// Stage of the assessment in which a value was found, in the order they follow each other.
public enum Stage {
  /// 文档评审.
  DESK,
  /// 现场评审.
  SITE
}
