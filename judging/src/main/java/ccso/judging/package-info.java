/// Judging (评判): frozen facts in, verdict out. JDK only; no clock, no I/O, no framework.
@NullMarked
package ccso.judging;

import org.jspecify.annotations.NullMarked;
