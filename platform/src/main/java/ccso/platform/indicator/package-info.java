/// 运营数据: the indicators a centre declares, month by month.
@NullMarked
package ccso.platform.indicator;

import org.jspecify.annotations.NullMarked;
