package ccso.platform.standard;

/// The catalogue says something else under a standard and guide version that is published already.
/// The new wording needs a guide version of its own.
public final class ChangedEdition extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ChangedEdition(String standard, String guide, String published, String found) {
    super(
        "standard=%s guide=%s published=%s found=%s: an edition, once published, never changes; raise the guide version"
            .formatted(standard, guide, published, found));
  }
}
