/// 受理: the centre takes up an application, looks at its checklist, asks once for every gap, accepts
/// or does not.
@NullMarked
package ccso.platform.acceptance;

import org.jspecify.annotations.NullMarked;
