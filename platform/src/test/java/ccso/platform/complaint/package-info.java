/// Tests of 举报 and 投诉.
@NullMarked
package ccso.platform.complaint;

import org.jspecify.annotations.NullMarked;
