/// Who is told what, and how it gets to him.
@NullMarked
package ccso.platform.message;

import org.jspecify.annotations.NullMarked;
