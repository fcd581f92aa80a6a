/// Tests of team forming: pool, draw, invitations, objection, confirmation.
@NullMarked
package ccso.platform.assignment;

import org.jspecify.annotations.NullMarked;
