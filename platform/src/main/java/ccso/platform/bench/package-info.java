/// `./ccso bench`: how fast the running platform is, measured from outside, in a table anybody can
/// make again.
@NullMarked
package ccso.platform.bench;

import org.jspecify.annotations.NullMarked;
