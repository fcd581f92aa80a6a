/// Tests of acceptance: intake, correction, answer.
@NullMarked
package ccso.platform.acceptance;

import org.jspecify.annotations.NullMarked;
