package ccso.judging;

/// What was found for one requirement (是非判定). There is no third value between conforming and not,
/// and no degree.
public sealed interface Determination {

  /// 未判定. Blocks the verdict; never counts as conforming.
  record Open() implements Determination {}

  /// 符合.
  record Conforming() implements Determination {}

  /// 不符合.
  record Nonconforming(String reason) implements Determination {

    public Nonconforming {
      RefusedFacts.ifBlank(reason, "determination.reason");
    }
  }

  /// 不适用, only where the requirement's [Applicability] excludes the centre.
  ///
  /// @param proposedBy opaque id of the assessor
  /// @param countersignedBy opaque id of another member of the team
  record NotApplicable(String reason, String proposedBy, String countersignedBy)
      implements Determination {

    public NotApplicable {
      RefusedFacts.ifBlank(reason, "determination.reason");
      RefusedFacts.ifBlank(proposedBy, "determination.proposedBy");
      RefusedFacts.ifBlank(countersignedBy, "determination.countersignedBy");
      if (proposedBy.equals(countersignedBy)) {
        throw new RefusedFacts(RefusedFacts.Reason.SAME_PERSON_TWICE, proposedBy);
      }
    }
  }
}
