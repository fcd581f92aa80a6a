package ccso.platform.evidence;

import ccso.judging.EvidenceKind;

/// Short name of a file within its case: the kind's letter (A 文档, B 数据, C 现场; deck D08) and a
/// running number.
public record EvidenceLabel(EvidenceKind kind, int number) {

  public EvidenceLabel {
    if (number < 1) {
      throw new IllegalArgumentException("evidence number " + number);
    }
  }

  /// Letter of the kind.
  public static char letter(EvidenceKind kind) {
    return switch (kind) {
      case DOCUMENT -> 'A';
      case DATA -> 'B';
      case ON_SITE -> 'C';
    };
  }

  @Override
  public String toString() {
    return letter(kind) + "-" + number;
  }
}
