@NullMarked
package ccso.platform.site;

import org.jspecify.annotations.NullMarked;
