/// Synthetic years (合成数据): a seeded centre of any size, and on request each defect that the
/// integrity rules look for.
@NullMarked
package ccso.recompute.synthetic;

import org.jspecify.annotations.NullMarked;
