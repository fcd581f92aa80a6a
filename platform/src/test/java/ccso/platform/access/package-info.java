@NullMarked
package ccso.platform.access;

import org.jspecify.annotations.NullMarked;
