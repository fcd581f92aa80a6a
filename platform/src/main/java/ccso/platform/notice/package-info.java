/// 公示与公告: decisions to grant are told to the public, who may object before anything is issued.
@NullMarked
package ccso.platform.notice;

import org.jspecify.annotations.NullMarked;
