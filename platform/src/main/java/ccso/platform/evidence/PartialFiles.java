package ccso.platform.evidence;

import ccso.platform.engine.CannotStart;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What has arrived of uploads on their way: one growing file each, beside the store. Bytes beyond
/// the offset in the database were never promised to anybody and are cut off before the next part
/// is written.
@Component
class PartialFiles {
  private static final Logger LOG = LoggerFactory.getLogger(PartialFiles.class);

  private final Path folder;

  PartialFiles(@Value("${ccso.data:data}") Path data) {
    this.folder = data.toAbsolutePath().resolve("evidence").resolve("partial");
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new CannotStart(CannotStart.Reason.DATA_FOLDER_NOT_WRITABLE, folder);
    }
  }

  /// An empty file that a power cut leaves where it is.
  void create(UUID id) throws IOException {
    try (FileChannel file =
        FileChannel.open(path(id), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      file.force(true);
    }
    try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
      entries.force(true);
    }
  }

  /// Open for the next byte at the offset; whatever lies behind it is cut off.
  FileChannel openAt(UUID id, long offset) throws IOException {
    FileChannel file = FileChannel.open(path(id), StandardOpenOption.WRITE);
    try {
      file.truncate(offset).position(offset);
      return file;
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  /// Bytes on the disk; 0 where nothing is.
  long size(UUID id) throws IOException {
    return Files.exists(path(id)) ? Files.size(path(id)) : 0;
  }

  /// Bytes that could still be written.
  long room() throws IOException {
    return Files.getFileStore(folder).getUsableSpace();
  }

  void delete(UUID id) {
    try {
      Files.deleteIfExists(path(id));
    } catch (IOException e) {
      LOG.warn("partial file stays id={}", id, e);
    }
  }

  /// Deletes what no row knows and nothing has touched since.
  void sweep(Set<UUID> known, Instant since) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        boolean mine =
            known.stream().anyMatch(it -> it.toString().equals(file.getFileName().toString()));
        if (!mine && Files.getLastModifiedTime(file).toInstant().isBefore(since)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  Path path(UUID id) {
    return folder.resolve(id.toString());
  }
}
