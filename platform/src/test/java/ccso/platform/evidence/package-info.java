/// Files of every kind, sent by honest and by other people.
@NullMarked
package ccso.platform.evidence;

import org.jspecify.annotations.NullMarked;
