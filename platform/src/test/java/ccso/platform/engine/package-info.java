/// The database's launcher under test, and a fresh database for every other test.
@NullMarked
package ccso.platform.engine;

import org.jspecify.annotations.NullMarked;
