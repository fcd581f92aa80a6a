/// 受理与组队: the centre accepts an application and draws a team among the eligible.
@NullMarked
package ccso.platform.assignment;

import org.jspecify.annotations.NullMarked;
