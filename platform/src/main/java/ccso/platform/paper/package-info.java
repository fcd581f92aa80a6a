/// 文书: letters and reports as PDF; knows paper, not what is written on it.
@NullMarked
package ccso.platform.paper;

import org.jspecify.annotations.NullMarked;
