/// People who sign in, their roles and the organisations they act for.
@NullMarked
package ccso.platform.account;

import org.jspecify.annotations.NullMarked;
