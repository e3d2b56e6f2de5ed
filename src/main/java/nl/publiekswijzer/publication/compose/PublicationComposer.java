package nl.publiekswijzer.publication.compose;

import jakarta.enterprise.context.Dependent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JasperPrint;
import nl.publiekswijzer.pdf.ArchivalExporter;
import nl.publiekswijzer.pdf.DocumentDescription;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.publication.Imprint;
import nl.publiekswijzer.publication.PublishedFigures;

/**
 * Composes the document of a publication. The same figures and imprint give the same bytes.
 *
 * <p>A name with a character that the typeface does not have is refused with {@link
 * nl.publiekswijzer.pdf.NotArchivableException}: a name that was silently changed has no place in
 * an archive. The typeface has Latin with all its accents, but no Greek, Arabic or Chinese.
 */
@Dependent
public class PublicationComposer {

  /** The whole document, cover first. */
  public Composed compose(PublishedFigures figures, Backdrop backdrop, Imprint imprint) {
    var content = new Content(figures, backdrop, imprint);
    var document = new Document(Foot.parameters(content));
    document.add(Cover.part(content));
    document.add(Summary.part(content, Map.of()));
    parts(content).forEach(document::add);
    document.again(Summary.part(content, document.firstPages()));
    return new Composed(export(content, document.prints()), document.pages());
  }

  private static List<Part> parts(Content content) {
    var parts = new ArrayList<Part>();
    parts.add(ReadingGuide.part(content));
    content.area().ifPresent(area -> parts.addAll(new WorkAreaTables(content, area).parts()));
    content.members().ifPresent(m -> parts.addAll(new MemberTables(content, m).parts()));
    parts.add(new SegmentPages(content).part());
    parts.add(Accountability.part(content));
    return parts;
  }

  private static byte[] export(Content content, List<JasperPrint> prints) {
    var subject = content.subject();
    var description =
        new DocumentDescription(
            content.kind() + " " + subject.workArea(),
            subject.library(),
            content.imprint().created());
    var out = new ByteArrayOutputStream();
    try {
      new ArchivalExporter().export(description, prints, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
