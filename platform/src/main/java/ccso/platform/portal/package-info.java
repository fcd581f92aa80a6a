/// Pages across all rooms: the public home, everybody's work page, people, audit, regulator.
@NullMarked
package ccso.platform.portal;

import org.jspecify.annotations.NullMarked;
