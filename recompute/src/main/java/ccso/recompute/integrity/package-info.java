/// The integrity report (数据真实性提示): what in the records contradicts itself or does not look natural,
/// for the applicant to explain.
@NullMarked
package ccso.recompute.integrity;

import org.jspecify.annotations.NullMarked;
