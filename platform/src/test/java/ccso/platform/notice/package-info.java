/// Tests of 公示 and 异议.
@NullMarked
package ccso.platform.notice;

import org.jspecify.annotations.NullMarked;
