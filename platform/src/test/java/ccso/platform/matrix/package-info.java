/// The running platform, asked by everybody for everything.
@NullMarked
package ccso.platform.matrix;

import org.jspecify.annotations.NullMarked;
