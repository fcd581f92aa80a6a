/// What style sheets and templates may use, so that older browsers and the content policy take
/// them.
@NullMarked
package ccso.platform.look;

import org.jspecify.annotations.NullMarked;
