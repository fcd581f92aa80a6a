package ccso.recompute.source;

import ccso.recompute.records.FileRefusal;
import ccso.recompute.records.FileRefused;
import ccso.recompute.records.HandedInFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The first sheet of a workbook (ECMA-376, `.xlsx`) as rows of cells, streamed. A date is given as
/// the number of days that it is stored as.
final class Workbook implements Cells {

  private static final int BLOCK = 1 << 16;
  private static final int MOST_COLUMNS = 1_000;

  private final HandedInFile file;
  private final ZipFile zip;
  private final List<String> sharedTexts = new ArrayList<>();
  private final XMLStreamReader sheet;
  private final InputStream sheetStream;
  private int width;

  Workbook(HandedInFile file) throws FileRefused, IOException {
    this.file = file;
    byte[] block = new byte[BLOCK];
    while (file.read(block) >= 0) {
      // read for its digest only: a workbook is not read from front to back
    }
    try {
      zip = new ZipFile(file.path().toFile());
      readSharedTexts();
      sheetStream = entry("xl/worksheets/sheet1.xml");
      sheet = reader(sheetStream);
    } catch (XMLStreamException | IOException _) {
      throw broken();
    }
  }

  private FileRefused broken() {
    return new FileRefused(new FileRefusal.BrokenContent(file.path().toString()));
  }

  private InputStream entry(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException("no " + name);
    }
    return new BufferedInputStream(zip.getInputStream(entry), BLOCK);
  }

  /// A workbook is a stranger's file: it may name no entity and no other file.
  private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(in);
  }

  private void readSharedTexts() throws IOException, XMLStreamException {
    if (zip.getEntry("xl/sharedStrings.xml") == null) {
      return;
    }
    try (InputStream in = entry("xl/sharedStrings.xml")) {
      XMLStreamReader texts = reader(in);
      StringBuilder text = new StringBuilder();
      while (texts.hasNext()) {
        int event = texts.next();
        if (event == XMLStreamConstants.START_ELEMENT && texts.getLocalName().equals("si")) {
          text.setLength(0);
        } else if (event == XMLStreamConstants.START_ELEMENT && texts.getLocalName().equals("t")) {
          text.append(texts.getElementText());
        } else if (event == XMLStreamConstants.END_ELEMENT && texts.getLocalName().equals("si")) {
          sharedTexts.add(text.toString());
        }
      }
    }
  }

  @Override
  public @Nullable Row next() throws FileRefused {
    try {
      while (sheet.hasNext()) {
        boolean row =
            sheet.next() == XMLStreamConstants.START_ELEMENT && sheet.getLocalName().equals("row");
        if (row) {
          return row();
        }
      }
      return null;
    } catch (XMLStreamException | NumberFormatException | IndexOutOfBoundsException _) {
      throw broken();
    }
  }

  private Row row() throws XMLStreamException {
    long number = Long.parseLong(sheet.getAttributeValue(null, "r"));
    List<String> cells = new ArrayList<>();
    while (sheet.hasNext()) {
      int event = sheet.next();
      if (event == XMLStreamConstants.END_ELEMENT && sheet.getLocalName().equals("row")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT && sheet.getLocalName().equals("c")) {
        cell(cells);
      }
    }
    // empty cells at the end of a row are not stored
    width = Math.max(width, width == 0 ? cells.size() : 0);
    while (cells.size() < width) {
      cells.add("");
    }
    return new Row(number, cells.toArray(String[]::new), String.join("\t", cells), null);
  }

  private void cell(List<String> cells) throws XMLStreamException {
    int column = column(sheet.getAttributeValue(null, "r"), cells.size());
    String type = sheet.getAttributeValue(null, "t");
    StringBuilder value = new StringBuilder();
    while (sheet.hasNext()) {
      int event = sheet.next();
      if (event == XMLStreamConstants.END_ELEMENT && sheet.getLocalName().equals("c")) {
        break;
      }
      boolean text =
          event == XMLStreamConstants.START_ELEMENT
              && (sheet.getLocalName().equals("v") || sheet.getLocalName().equals("t"));
      if (text) {
        value.append(sheet.getElementText());
      }
    }
    while (cells.size() < column) {
      cells.add("");
    }
    cells.add(
        "s".equals(type) ? sharedTexts.get(Integer.parseInt(value.toString())) : value.toString());
  }

  /// The place of a cell by its reference, such as `AB12`.
  private static int column(@Nullable String reference, int next) {
    if (reference == null) {
      return next;
    }
    int column = 0;
    for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
      column = 26 * column + reference.charAt(i) - 'A' + 1;
    }
    if (column < 1 || column > MOST_COLUMNS) {
      throw new IndexOutOfBoundsException(column);
    }
    return column - 1;
  }

  @Override
  public long rawBytes() {
    return file.rawBytes();
  }

  @Override
  public void close() throws IOException {
    try {
      sheet.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    } finally {
      sheetStream.close();
      zip.close();
    }
  }
}
