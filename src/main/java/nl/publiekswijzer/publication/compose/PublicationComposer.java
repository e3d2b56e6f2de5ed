// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.publication.Imprint;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.sheet.Sheet;

/**
 * Composes the document of a publication. The same figures, backdrop and imprint give the same
 * bytes.
 *
 * <p>A name with a character that the typeface does not have is refused with {@link
 * nl.publiekswijzer.pdf.NotArchivableException}: a name that was silently changed has no place in
 * an archive. The typeface has Latin with all its accents, but no Greek, Arabic or Chinese.
 */
@Dependent
public class PublicationComposer {
  /** The whole document, its summary first. */
  public Composed compose(PublishedFigures figures, Backdrop backdrop, Imprint imprint) {
    var content = new Content(figures, backdrop, imprint);
    return Binding.bind(content, document(content));
  }

  /** Its pages, without their feet. */
  public static List<Sheet> sheets(Content content) {
    return document(content).sheets();
  }

  private static Document document(Content content) {
    var document = new Document(ReportFoot.of(content, content.title()));
    var report = new ReportChapters(content);
    var chapters = report.all();
    document.add(chapters.get(0));
    if (report.hasContents()) {
      document.add(report.contents(chapters, Map.of()));
    }
    chapters.subList(1, chapters.size()).forEach(document::add);
    if (report.hasContents()) {
      document.again(report.contents(chapters, document.pagesOfAnchors()));
    }
    return document;
  }
}
