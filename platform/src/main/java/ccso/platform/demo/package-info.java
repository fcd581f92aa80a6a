/// Demonstration data (`--demo`): fictional organisations, people and cases, made by the product's
/// own use cases.
@NullMarked
package ccso.platform.demo;

import org.jspecify.annotations.NullMarked;
