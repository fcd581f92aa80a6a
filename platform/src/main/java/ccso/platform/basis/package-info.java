/// What every module speaks of: who acts, and how a request is refused.
@NullMarked
package ccso.platform.basis;

import org.jspecify.annotations.NullMarked;
