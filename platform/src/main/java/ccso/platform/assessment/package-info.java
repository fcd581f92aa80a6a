/// 评审: what assessors find at the desk and on site, until the facts are frozen and the report
/// stands.
@NullMarked
package ccso.platform.assessment;

import org.jspecify.annotations.NullMarked;
