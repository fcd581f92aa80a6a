/// Tests of paper.
@NullMarked
package ccso.platform.paper;

import org.jspecify.annotations.NullMarked;
