/// Measuring (性能测量) the record engine with many records, each figure beside a plain scan of the
/// same run.
@NullMarked
package ccso.recompute.bench;

import org.jspecify.annotations.NullMarked;
