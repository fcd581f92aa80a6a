package ccso.platform.site;

import ccso.platform.basis.Role;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Which roles may call a route. Every route says one of [OpenTo], [OpenTo.SignedIn],
/// [OpenTo.Everybody]; a test fails otherwise, and the golden list of routes is drawn from it.
/// Relations to a case are asked by the case itself.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenTo {
  Role[] value();

  /// Anybody who is signed in.
  @Documented
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @interface SignedIn {}

  /// Anybody at all; the address must also stand in [PublicAddresses].
  @Documented
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Everybody {}
}
