/// 评判证据: the files of a case, what they prove, and where material that stays in the house can be
/// seen.
@NullMarked
package ccso.platform.evidence;

import org.jspecify.annotations.NullMarked;
