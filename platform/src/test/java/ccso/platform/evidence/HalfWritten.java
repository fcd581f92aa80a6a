package ccso.platform.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.UUID;

/// A platform of its own process that writes bytes of an upload, syncs them, and never comes to
/// commit the offset: whoever started it kills it.
final class HalfWritten {
  private HalfWritten() {}

  public static void main(String[] arguments) throws IOException {
    PartialFiles partials = new PartialFiles(Path.of(arguments[0]));
    UUID upload = UUID.fromString(arguments[1]);
    try (FileChannel file = partials.openAt(upload, Long.parseLong(arguments[2]))) {
      file.write(ByteBuffer.wrap(new byte[300_000]));
      file.force(true);
      System.out.println("written");
      System.out.flush();
      System.in.read(); // for ever
    }
  }
}
