/// Tests of judging.
@NullMarked
package ccso.judging;

import org.jspecify.annotations.NullMarked;
