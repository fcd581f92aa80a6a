/// 操作留痕: the append-only trail of who did what, written with its effect.
@NullMarked
package ccso.platform.audit;

import org.jspecify.annotations.NullMarked;
