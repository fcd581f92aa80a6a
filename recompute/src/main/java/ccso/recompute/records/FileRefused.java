package ccso.recompute.records;

/// A file was refused as a whole; the [FileRefusal] says why.
public final class FileRefused extends Exception {

  private static final long serialVersionUID = 1;

  private final transient FileRefusal refusal;

  public FileRefused(FileRefusal refusal) {
    super(refusal.toString());
    this.refusal = refusal;
  }

  public FileRefusal refusal() {
    return refusal;
  }
}
