/// 注册: the registers of assessors, coordinators and partners with their states, and for whom people
/// work or worked.
@NullMarked
package ccso.platform.registration;

import org.jspecify.annotations.NullMarked;
