/// 意见与补充: what applicant, team and centre write to each other about a case, each text with the
/// audience that reads it, and the rounds in which supplements are asked for.
@NullMarked
package ccso.platform.correspondence;

import org.jspecify.annotations.NullMarked;
