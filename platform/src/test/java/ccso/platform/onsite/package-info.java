/// 现场 as dialogues: from the plan of a visit to the last finding closed.
@NullMarked
package ccso.platform.onsite;

import org.jspecify.annotations.NullMarked;
