package ccso.platform.evidence;

/// A number of bytes, said as people do: 200 MB, 1.4 MB, 312 KB, 27 B.
public record FileSize(long bytes) {
  private static final long STEP = 1024;
  private static final String[] UNITS = {"KB", "MB", "GB"};

  public static FileSize ofMegabytes(long megabytes) {
    return new FileSize(megabytes * STEP * STEP);
  }

  /// One decimal below ten, none above; rounded down, so that a file below a limit never reads as
  /// the limit's excess.
  @Override
  public String toString() {
    if (bytes < STEP) {
      return bytes + " B";
    }
    long unit = STEP;
    int name = 0;
    while (bytes / unit >= STEP && name < UNITS.length - 1) {
      unit *= STEP;
      name++;
    }
    long tenths = bytes / unit * 10 + bytes % unit * 10 / unit;
    boolean whole = tenths >= 100 || tenths % 10 == 0;
    return (whole ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10)
        + " "
        + UNITS[name];
  }
}
