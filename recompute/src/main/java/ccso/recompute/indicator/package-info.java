/// Indicators (指标): definitions as SQL files and cards, figures as pairs of whole numbers.
@NullMarked
package ccso.recompute.indicator;

import org.jspecify.annotations.NullMarked;
