package ccso.platform.basis;

/// What was asked for is not there, or not there for this actor: the two look alike (decision 14).
public final class NotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotFound(String what) {
    super(what, null, false, false);
  }
}
