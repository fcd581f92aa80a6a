/// 企业与授权: organisations, their sites, members and their parts of the work, invitations, and what
/// partners are granted.
@NullMarked
package ccso.platform.membership;

import org.jspecify.annotations.NullMarked;
