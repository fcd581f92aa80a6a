@NullMarked
package ccso.platform.indicator;

import org.jspecify.annotations.NullMarked;
