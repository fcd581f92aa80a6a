/// Published editions of the standard, and the pages that show them.
@NullMarked
package ccso.platform.standard;

import org.jspecify.annotations.NullMarked;
