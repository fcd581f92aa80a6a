/// 举报与投诉: what anybody tells the centre without an account, and what it does about it.
@NullMarked
package ccso.platform.complaint;

import org.jspecify.annotations.NullMarked;
