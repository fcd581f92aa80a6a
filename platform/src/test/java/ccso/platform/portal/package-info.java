/// Tests of the portal.
@NullMarked
package ccso.platform.portal;

import org.jspecify.annotations.NullMarked;
