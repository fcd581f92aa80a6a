/// Explanations (口径解释): which definition gives the declared figure.
@NullMarked
package ccso.recompute.explanation;

import org.jspecify.annotations.NullMarked;
