/// 现场: the visit to the centre, from its plan over its meetings and records to findings and their
/// rectification.
@NullMarked
package ccso.platform.onsite;

import org.jspecify.annotations.NullMarked;
