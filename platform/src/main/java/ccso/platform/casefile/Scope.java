package ccso.platform.casefile;

import ccso.judging.CentreProfile;
import ccso.judging.Direction;
import ccso.judging.Ownership;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// 评审范围: what is assessed, eight of the twelve fields of an application (the others are the
/// organisation's).
///
/// @param licenceNumber 增值电信业务经营许可证; null for a captive centre
/// @param sites addresses, one a site, at least one
/// @param channels codes of [Channel]
/// @param from first of the twelve months
public record Scope(
    Ownership ownership,
    @Nullable String licenceNumber,
    String centreName,
    List<String> sites,
    int seats,
    Set<Direction> directions,
    List<Channel> channels,
    String businessScope,
    YearMonth from) {

  /// How customers reach the centre; worded under `channel.<name>`.
  public enum Channel {
    PHONE,
    ONLINE_CHAT,
    SOCIAL_MEDIA,
    EMAIL,
    SMS,
    VIDEO
  }

  public Scope {
    sites = List.copyOf(sites);
    directions = Set.copyOf(directions);
    channels = List.copyOf(channels);
  }

  public CentreProfile centre() {
    return new CentreProfile(ownership, directions);
  }

  /// Last of the twelve months.
  public YearMonth until() {
    return from.plusMonths(11);
  }
}
