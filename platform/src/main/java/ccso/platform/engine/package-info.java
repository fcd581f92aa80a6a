/// Where the database comes from: embedded in a folder of ours or named by one setting, and why a
/// start is refused.
@NullMarked
package ccso.platform.engine;

import org.jspecify.annotations.NullMarked;
