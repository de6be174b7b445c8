package org.xiaohao.platform.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The words of all parts of a Word, Excel or presentation file: body, cells, headers, notes, comments, boxes, what was
 * struck out, and the properties. Pictures and files inside are not read, nor is any other archive.
 */
final class OfficeText {

  /** Where the words of a part stand; elsewhere are measures of drawings and the like. */
  private static final Set<String> WORDS = Set.of("t", "delText", "instrText", "v");
  /** Behind these a new paragraph or cell begins; anything else may stand in the middle of a word. */
  private static final Set<String> ENDS = Set.of("p", "h", "si", "c", "tc", "table-cell", "comment", "pt");
  private static final Set<String> NAMING = Set.of("author", "descr", "title", "initials");
  private static final Pattern OPEN_TEXT = Pattern.compile("(content|styles)\\.xml");
  private static final Pattern PROPERTIES = Pattern.compile("docProps/.*|meta\\.xml|customXml/.*");
  private static final int MOST_ENTRIES = 5_000;
  private static final int LARGEST_PART = 32 * 1024 * 1024;
  private static final int MOST = 64 * 1024 * 1024;
  private static final XMLInputFactory XML = factory();

  private final StringBuilder text = new StringBuilder();
  private boolean office;
  private boolean whole = true;

  private OfficeText() {
  }

  static FileText read(byte[] file) throws FileText.UnreadableText {
    OfficeText reader = new OfficeText();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      reader.parts(zip);
    } catch (IOException | XMLStreamException | RuntimeException e) {
      if (reader.office) {
        throw new FileText.UnreadableText();
      }
      return FileText.nothing();
    }
    return reader.office ? new FileText(reader.text.toString(), reader.whole) : FileText.nothing();
  }

  private void parts(ZipInputStream zip) throws IOException, XMLStreamException {
    long grown = 0;
    int entries = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      String name = entry.getName();
      office |= name.equals("[Content_Types].xml") || name.equals("mimetype");
      byte[] part = zip.readNBytes(LARGEST_PART + 1);
      grown += part.length;
      if (part.length > LARGEST_PART || grown > MOST || ++entries > MOST_ENTRIES) {
        throw new IOException("grows out of proportion");
      }
      if (name.endsWith(".xml")) {
        words(name, part);
      } else if (!name.endsWith(".rels") && !name.contains("printerSettings") && !name.endsWith("/") && !name.equals("mimetype")) {
        whole = false;
      }
    }
  }

  private void words(String name, byte[] part) throws XMLStreamException {
    boolean properties = PROPERTIES.matcher(name).matches();
    boolean all = properties || OPEN_TEXT.matcher(name).matches();
    XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(part));
    String element = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        element = xml.getLocalName();
        attributes(xml);
      } else if (event == XMLStreamConstants.END_ELEMENT && (properties || ENDS.contains(xml.getLocalName()))) {
        text.append(FileText.APART);
      } else if (event == XMLStreamConstants.CHARACTERS && (all || WORDS.contains(element))) {
        text.append(xml.getText());
      }
    }
    text.append(FileText.APART);
  }

  /** Authors of changes and descriptions of pictures stand in attributes; plain ones are settings. */
  private void attributes(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (NAMING.contains(xml.getAttributeLocalName(i))) {
        text.append(FileText.APART).append(xml.getAttributeValue(i)).append(FileText.APART);
      }
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
