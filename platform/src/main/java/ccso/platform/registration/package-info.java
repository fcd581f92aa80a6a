/// 注册人员: the registers of assessors and coordinators, and for whom they work or worked.
@NullMarked
package ccso.platform.registration;

import org.jspecify.annotations.NullMarked;
