@NullMarked
package ccso.platform.correspondence;

import org.jspecify.annotations.NullMarked;
