// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.mdto;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The official schema of MDTO XML 1.0.1; nothing outside it and the document is ever opened. */
public final class MdtoSchema {
  private static final String RESOURCE = "/mdto/MDTO-XML1.0.1.xsd";
  private static final Schema SCHEMA = load();

  private MdtoSchema() {}

  /**
   * What the schema has against a document, in its own words with lines; empty when it is valid.
   */
  public static List<String> faults(byte[] document) {
    var faults = new ArrayList<String>();
    try {
      var validator = SCHEMA.newValidator();
      validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      validator.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      validator.setErrorHandler(new Collecting(faults));
      validator.validate(new StreamSource(new ByteArrayInputStream(document)));
    } catch (SAXParseException e) {
      faults.add(Collecting.told(e));
    } catch (SAXException e) {
      faults.add(e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // all of it is in memory
    }
    return faults.stream().distinct().toList();
  }

  private static Schema load() {
    var factory = SchemaFactory.newDefaultInstance();
    try (var in = MdtoSchema.class.getResourceAsStream(RESOURCE)) {
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      return factory.newSchema(new StreamSource(in));
    } catch (SAXException e) {
      throw new IllegalStateException("the shipped schema " + RESOURCE + " cannot be read", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Collecting(List<String> faults) implements ErrorHandler {
    static String told(SAXParseException fault) {
      return "regel " + fault.getLineNumber() + ": " + fault.getMessage();
    }

    @Override
    public void warning(SAXParseException fault) {
      faults.add(told(fault));
    }

    @Override
    public void error(SAXParseException fault) {
      faults.add(told(fault));
    }

    @Override
    public void fatalError(SAXParseException fault) throws SAXException {
      throw fault;
    }
  }
}
