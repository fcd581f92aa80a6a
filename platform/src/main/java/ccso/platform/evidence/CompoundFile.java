package ccso.platform.evidence;

import ccso.platform.basis.Refused;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a compound file is by the streams in it ([MS-CFB]): Word and Excel of the old kind, or a
/// new one under a password; installers and mails are of the same outer form and are not taken.
record CompoundFile(Path content, FileName name) {
  private static final int HEADER = 512; // bytes
  private static final int ENTRY = 128; // bytes
  private static final int FIRST_TABLES = 109; // FAT sectors named in the header
  private static final int END_OF_CHAIN = -2;
  private static final int MOST_ENTRIES = 20_000; // a chain may be a ring

  /// Refuses [EvidenceRefusal.Damaged], [EvidenceRefusal.Encrypted].
  List<FileType> types() throws IOException {
    Set<String> streams = streams();
    if (streams.contains("EncryptedPackage")) {
      throw new Refused(new EvidenceRefusal.Encrypted(name.value()));
    }
    if (streams.contains("WordDocument")) {
      return List.of(FileType.DOC);
    }
    return streams.contains("Workbook") || streams.contains("Book")
        ? List.of(FileType.XLS)
        : List.of();
  }

  private Set<String> streams() throws IOException {
    try (FileChannel file = FileChannel.open(content, StandardOpenOption.READ)) {
      ByteBuffer header = read(file, 0, HEADER);
      int sectorSize = sectorSize(header);
      Set<String> names = new HashSet<>();
      int sector = header.getInt(48);
      while (sector >= 0) {
        if (names.size() > MOST_ENTRIES || !visited(names, sector)) {
          throw damaged();
        }
        ByteBuffer directory = read(file, offset(sector, sectorSize), sectorSize);
        for (int at = 0; at < sectorSize; at += ENTRY) {
          names.add(streamName(directory, at));
        }
        sector = next(file, header, sector, sectorSize);
      }
      return names;
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw damaged();
    }
  }

  /// 512 bytes in version 3, 4096 in version 4; nothing else is allowed.
  private int sectorSize(ByteBuffer header) {
    return switch (header.getShort(30)) {
      case 9 -> 512;
      case 12 -> 4096;
      default -> throw damaged();
    };
  }

  /// Remembers a sector among the names, under a name no stream has; false when the chain comes
  /// back to it.
  private static boolean visited(Set<String> names, int sector) {
    return names.add("/" + sector);
  }

  private static String streamName(ByteBuffer directory, int at) {
    int length = directory.getShort(at + 64); // bytes with the closing zero
    byte[] name = new byte[Math.clamp(length - 2L, 0, 62)];
    directory.get(at, name);
    return new String(name, StandardCharsets.UTF_16LE);
  }

  /// The sector after this one in its chain. Files with more tables than the header names (some 7
  /// MB with small sectors) keep the further ones in a chain of their own.
  private int next(FileChannel file, ByteBuffer header, int sector, int sectorSize)
      throws IOException {
    int perTable = sectorSize / Integer.BYTES;
    int table = sector / perTable;
    int tableSector =
        table < FIRST_TABLES
            ? header.getInt(76 + table * Integer.BYTES)
            : furtherTable(file, header, table - FIRST_TABLES, sectorSize);
    int next =
        read(file, offset(tableSector, sectorSize), sectorSize)
            .getInt(sector % perTable * Integer.BYTES);
    if (next < 0 && next != END_OF_CHAIN) {
      throw damaged();
    }
    return next;
  }

  private int furtherTable(FileChannel file, ByteBuffer header, int index, int sectorSize)
      throws IOException {
    int perSector = sectorSize / Integer.BYTES - 1;
    int sector = header.getInt(68);
    for (int i = 0; i < index / perSector; i++) {
      sector = read(file, offset(sector, sectorSize), sectorSize).getInt(perSector * Integer.BYTES);
    }
    return read(file, offset(sector, sectorSize), sectorSize)
        .getInt(index % perSector * Integer.BYTES);
  }

  private long offset(int sector, int sectorSize) {
    if (sector < 0) {
      throw damaged();
    }
    return (sector + 1L) * sectorSize;
  }

  private static ByteBuffer read(FileChannel file, long at, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (buffer.hasRemaining() && file.read(buffer, at + buffer.position()) >= 0) {}
    if (buffer.hasRemaining()) {
      throw new BufferUnderflowException();
    }
    return buffer.flip();
  }

  private Refused damaged() {
    return new Refused(new EvidenceRefusal.Damaged(name.value()));
  }
}
