package ccso.recompute.records;

import java.util.concurrent.CancellationException;

/// Watches a loading: told from time to time how far it is, and asked whether it should go on.
/// Called by the thread that loads.
public interface Loading {

  /// Nobody watches.
  Loading UNWATCHED = new Loading() {};

  /// @param bytes of the file read so far, as it lies on the disk
  /// @param total of the file, as it lies on the disk
  /// @param rows lines read so far
  default void at(long bytes, long total, long rows) {}

  /// True ends the loading; nothing of the file stays.
  default boolean cancelled() {
    return false;
  }

  /// Tells how far it is.
  ///
  /// @throws CancellationException where somebody cancelled
  default void tell(long bytes, long total, long rows) {
    at(bytes, total, rows);
    if (cancelled()) {
      throw new CancellationException("cancelled at " + rows + " rows");
    }
  }
}
