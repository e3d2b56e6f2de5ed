// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.LogManager;
import javax.xml.parsers.SAXParserFactory;
import nl.publiekswijzer.benchmark.PageContent.Face;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;

/**
 * Apache FOP, asked for PDF/A-2a and PDF/UA-1; one factory for all documents, as its guide says.
 */
final class FopEngine {
  private static final String FONT =
      """
      <font embed-url="%s"><font-triplet name="%s" style="%s" weight="%d"/></font>
      """;
  private static final String CONFIGURATION =
      """
      <fop version="1.0"><accessibility>true</accessibility>
      <complex-scripts disabled="true"/><renderers>
      <renderer mime="application/pdf"><pdf-a-mode>PDF/A-2a</pdf-a-mode>
      <pdf-ua-mode>PDF/UA-1</pdf-ua-mode><fonts>%s</fonts></renderer>
      </renderers></fop>
      """;

  private FopEngine() {}

  public static void main(String[] arguments) throws Exception {
    var measurement = new Measurement();
    LogManager.getLogManager().reset(); // it logs every page
    byte[] sheet = FopSheet.of(PageFile.read(arguments[0])).getBytes(StandardCharsets.UTF_8);
    measurement.of(() -> engine(sheet));
  }

  private static Engine engine(byte[] sheet) throws Exception {
    var factory = factory();
    var parsers = SAXParserFactory.newInstance();
    parsers.setNamespaceAware(true);
    return () -> {
      var out = new ByteArrayOutputStream();
      var fop = factory.newFop(MimeConstants.MIME_PDF, factory.newFOUserAgent(), out);
      parsers.newSAXParser().parse(new ByteArrayInputStream(sheet), fop.getDefaultHandler());
      return out.toByteArray();
    };
  }

  private static FopFactory factory() throws Exception {
    var fonts = new StringBuilder();
    for (Face face : Face.values()) {
      var file = FopEngine.class.getResource(face.resource());
      fonts.append(Markup.of(FONT, file, Markup.FAMILY, face.style, face.weight));
    }
    byte[] configuration = Markup.of(CONFIGURATION, fonts).getBytes(StandardCharsets.UTF_8);
    return new FopConfParser(new ByteArrayInputStream(configuration), Path.of(".").toUri())
        .getFopFactoryBuilder()
        .build();
  }
}
