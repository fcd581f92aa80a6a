/// The standard as data (标准目录): typed records and the one reader that refuses a broken catalogue.
@NullMarked
package ccso.catalogue;

import org.jspecify.annotations.NullMarked;
