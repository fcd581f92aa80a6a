@NullMarked
package ccso.platform.casefile;

import org.jspecify.annotations.NullMarked;
