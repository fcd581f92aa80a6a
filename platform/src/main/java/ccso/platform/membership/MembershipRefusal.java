package ccso.platform.membership;

import ccso.platform.basis.Refusal;
import java.util.List;

/// What an organisation's own side refuses.
public sealed interface MembershipRefusal extends Refusal {

  /// Only an owner does this.
  record OwnerOnly() implements MembershipRefusal {
    @Override
    public String code() {
      return "membership.owner-only";
    }
  }

  /// Somebody has to own the organisation.
  record LastOwner() implements MembershipRefusal {
    @Override
    public String code() {
      return "membership.last-owner";
    }
  }

  /// The link was used, withdrawn, outlived or never given; which of these is not told.
  record InvitationUseless() implements MembershipRefusal {
    @Override
    public String code() {
      return "membership.invitation-useless";
    }
  }

  /// Who accepts is a member already.
  record MemberAlready(String organisation) implements MembershipRefusal {
    @Override
    public String code() {
      return "membership.member-already";
    }

    @Override
    public List<Object> arguments() {
      return List.of(organisation);
    }
  }

  /// Who accepts does not use the platform for an applicant.
  record NotAnApplicant() implements MembershipRefusal {
    @Override
    public String code() {
      return "membership.not-an-applicant";
    }
  }

  /// A name stands in a case under review.
  ///
  /// @param number of the case
  record NameInReview(String number) implements MembershipRefusal {
    @Override
    public String code() {
      return "membership.name-in-review";
    }

    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }
}
