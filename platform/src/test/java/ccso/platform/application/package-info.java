/// Tests of the applicant's side.
@NullMarked
package ccso.platform.application;

import org.jspecify.annotations.NullMarked;
