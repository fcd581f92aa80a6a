/// Samples (抽样): drawn so that nobody can steer them and anybody can draw them again; how many, and
/// what they prove.
@NullMarked
package ccso.recompute.sample;

import org.jspecify.annotations.NullMarked;
