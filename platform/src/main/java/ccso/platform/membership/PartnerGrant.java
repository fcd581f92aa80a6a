package ccso.platform.membership;

import ccso.platform.basis.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an applicant lets a registered partner do (授权): read and comment, put files into the tray,
/// within some categories of some cases, until a day.
///
/// @param cases numbers
/// @param until last day, in Asia/Shanghai
/// @param revokedAt null while it was not taken back
public record PartnerGrant(
    UUID id,
    UUID partner,
    String partnerName,
    List<String> cases,
    Part part,
    LocalDate until,
    String grantedBy,
    Instant grantedAt,
    @Nullable Instant revokedAt) {

  public boolean lives(LocalDate today) {
    return revokedAt == null && !until.isBefore(today);
  }
}
