/// 评审 as dialogues: who does what in which state, and what comes of it.
@NullMarked
package ccso.platform.assessment;

import org.jspecify.annotations.NullMarked;
