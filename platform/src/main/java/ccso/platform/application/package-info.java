/// 申请与准备: the applicant's side, from the application to the package that is handed in.
@NullMarked
package ccso.platform.application;

import org.jspecify.annotations.NullMarked;
