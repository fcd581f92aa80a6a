/// The way back (逐行追溯): from a month to its days and hours, to rows, to the lines of the uploaded
/// file; and a month exported anew held against the one handed in.
@NullMarked
package ccso.recompute.drill;

import org.jspecify.annotations.NullMarked;
