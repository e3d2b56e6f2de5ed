// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintAnchor;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import nl.publiekswijzer.pdf.PageFurniture;
import nl.publiekswijzer.pdf.PageSource;
import nl.publiekswijzer.sheet.Piece;
import nl.publiekswijzer.sheet.Sheet;

/** Chapters, one after the other, filled from templates or drawn. */
final class Document {
  private final PageFurniture furniture;
  private final List<Placed> chapters = new ArrayList<>();
  private int pages;

  /** A chapter; one that tells of the pages of others is filled twice. */
  private record Placed(String name, int firstPage, PageSource source) {}

  /**
   * @param furniture what returns on every page
   */
  Document(PageFurniture furniture) {
    this.furniture = furniture;
  }

  void add(Chapter chapter) {
    PageSource source = source(chapter);
    chapters.add(new Placed(chapter.name(), pages + 1, source));
    pages += source.pages();
  }

  /** Fills a chapter again, now that the pages of all are known; its own number must not change. */
  void again(Chapter chapter) {
    chapters.replaceAll(
        placed -> placed.name().equals(chapter.name()) ? again(placed, chapter) : placed);
  }

  private static Placed again(Placed placed, Chapter chapter) {
    PageSource source = source(chapter);
    if (source.pages() != placed.source().pages()) {
      throw new IllegalStateException("the chapter " + placed.name() + " changed its length");
    }
    return new Placed(placed.name(), placed.firstPage(), source);
  }

  private static PageSource source(Chapter chapter) {
    return chapter instanceof Part part
        ? new PageSource.Filled(Templates.fill(part))
        : new PageSource.LaidOut(chapter.name(), ((Drawn) chapter).sheets());
  }

  /** The page of every chapter by its name, and of every other anchor. */
  Map<String, Integer> pagesOfAnchors() {
    var found = new HashMap<String, Integer>();
    for (Placed chapter : chapters) {
      found.put(chapter.name(), chapter.firstPage());
      if (chapter.source() instanceof PageSource.Filled filled) {
        var filledPages = filled.report().getPages();
        for (int i = 0; i < filledPages.size(); i++) {
          collect(filledPages.get(i).getElements(), chapter.firstPage() + i, found);
        }
      } else {
        List<Sheet> sheets = ((PageSource.LaidOut) chapter.source()).sheets();
        for (int i = 0; i < sheets.size(); i++) {
          collect(sheets.get(i), chapter.firstPage() + i, found);
        }
      }
    }
    return found;
  }

  private static void collect(
      List<JRPrintElement> elements, int page, Map<String, Integer> anchors) {
    for (JRPrintElement element : elements) {
      if (element instanceof JRPrintAnchor anchor && anchor.getAnchorName() != null) {
        anchors.put(anchor.getAnchorName(), page);
      } else if (element instanceof JRPrintFrame frame) {
        collect(frame.getElements(), page, anchors);
      }
    }
  }

  private static void collect(Sheet sheet, int page, Map<String, Integer> anchors) {
    for (Piece piece : sheet.pieces()) {
      if (piece instanceof Piece.Element element) {
        element.role().findAnchor().ifPresent(name -> anchors.put(name, page));
      }
    }
  }

  /** Pages that were laid out; those of templates are not among them. */
  List<Sheet> sheets() {
    return sources().stream()
        .filter(PageSource.LaidOut.class::isInstance)
        .flatMap(source -> ((PageSource.LaidOut) source).sheets().stream())
        .toList();
  }

  List<PageSource> sources() {
    return chapters.stream().map(Placed::source).toList();
  }

  PageFurniture furniture() {
    return furniture;
  }

  int pages() {
    return pages;
  }
}
