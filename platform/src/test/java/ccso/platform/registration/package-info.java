/// Tests of 注册.
@NullMarked
package ccso.platform.registration;

import org.jspecify.annotations.NullMarked;
