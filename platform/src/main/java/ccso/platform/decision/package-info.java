/// 评定: people outside the team decide on frozen facts.
@NullMarked
package ccso.platform.decision;

import org.jspecify.annotations.NullMarked;
