/// Tests of 复核 and 评定.
@NullMarked
package ccso.platform.decision;

import org.jspecify.annotations.NullMarked;
