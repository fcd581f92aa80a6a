package ccso.platform.membership;

import ccso.platform.account.Organisation;
import ccso.platform.basis.MemberRight;
import java.util.List;

/// What every page of this room shows: whose it is, and what the reader may do there.
///
/// @param all the reader's organisations, to change between
public record OrganisationHead(
    Organisation organisation, List<Organisation> all, MemberRight right) {

  public String code() {
    return organisation.creditCode().value();
  }

  public boolean owner() {
    return right == MemberRight.OWNER;
  }

  /// Address of a page of the room, for this organisation.
  public String at(String path) {
    return path + "?of=" + code();
  }
}
