/// 工作日历: which days the assessment centre works, by the State Council's yearly notices.
@NullMarked
package ccso.platform.calendar;

import org.jspecify.annotations.NullMarked;
