/// 站内信与邮件: who is told what, where it leads, and when it goes out.
@NullMarked
package ccso.platform.message;

import org.jspecify.annotations.NullMarked;
