package cn.qinshui.zhuanban.report.core.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The words of a DOCX: the running text of word/document.xml, paragraph by paragraph.
final class WordWords {
  private static final String BODY = "word/document.xml";

  private WordWords() {}

  static FileWords read(Path file, Gathered words) throws IOException {
    if (Zipped.isLocked(file)) return FileWords.none("文件有密码，读不出其中的文字");
    try (var zip = new ZipFile(file.toFile())) {
      var entry = zip.getEntry(BODY);
      if (entry == null) throw new IOException("no " + BODY);
      var reader = safe().createXMLStreamReader(new Zipped.Bounded(zip.getInputStream(entry)), "UTF-8");
      try {
        gather(reader, words);
      } finally {
        reader.close();
      }
      return words.words("文件里没有文字");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /// Knows no document types and follows no references out of the file.
  private static XMLInputFactory safe() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private static void gather(XMLStreamReader reader, Gathered words) throws XMLStreamException {
    boolean inText = false;
    while (reader.hasNext() && !words.isFull()) {
      switch (reader.next()) {
        case XMLStreamConstants.DTD -> throw new XMLStreamException("a document type in a DOCX");
        case XMLStreamConstants.START_ELEMENT -> {
          inText = reader.getLocalName().equals("t");
          if (reader.getLocalName().matches("tab|br|cr")) words.blank();
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (inText) words.add(reader.getText());
        }
        case XMLStreamConstants.END_ELEMENT -> {
          inText = false;
          if (reader.getLocalName().matches("p|tc")) words.blank();
        }
        default -> {}
      }
    }
  }
}
