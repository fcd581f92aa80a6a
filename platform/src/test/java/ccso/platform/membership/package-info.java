/// Tests of organisations, members, invitations and grants.
@NullMarked
package ccso.platform.membership;

import org.jspecify.annotations.NullMarked;
