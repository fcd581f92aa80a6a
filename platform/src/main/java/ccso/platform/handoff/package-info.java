/// 移交: what is checked before a case goes from one of the four steps to the next, and what was
/// passed over with a reason.
@NullMarked
package ccso.platform.handoff;

import org.jspecify.annotations.NullMarked;
