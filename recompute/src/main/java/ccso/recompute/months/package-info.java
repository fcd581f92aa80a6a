/// Twelve consecutive months (连续12个月), and what is missing from them.
@NullMarked
package ccso.recompute.months;

import org.jspecify.annotations.NullMarked;
