/// 案卷: one assessment case, its states and who may open it.
@NullMarked
package ccso.platform.casefile;

import org.jspecify.annotations.NullMarked;
