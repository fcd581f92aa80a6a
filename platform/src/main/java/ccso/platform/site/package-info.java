/// The shell all pages share: layout, words, route guard, error pages.
@NullMarked
package ccso.platform.site;

import org.jspecify.annotations.NullMarked;
