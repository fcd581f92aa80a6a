/// Tests of the checks between the steps.
@NullMarked
package ccso.platform.handoff;

import org.jspecify.annotations.NullMarked;
