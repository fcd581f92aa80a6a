/// The CCSO platform: a module is a package, its root is its API.
@NullMarked
package ccso.platform;

import org.jspecify.annotations.NullMarked;
