/// Golden files: what strangers rely on, written down whole, so that every change of it is read.
@NullMarked
package ccso.platform.golden;

import org.jspecify.annotations.NullMarked;
