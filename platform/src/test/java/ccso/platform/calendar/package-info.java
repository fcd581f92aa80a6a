@NullMarked
package ccso.platform.calendar;

import org.jspecify.annotations.NullMarked;
