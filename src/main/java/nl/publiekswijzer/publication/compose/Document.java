// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintAnchor;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JasperPrint;

/** Filled parts, one after the other, with pages numbered through. */
final class Document {
  private final Map<String, Object> shared;
  private final List<Chapter> chapters = new ArrayList<>();
  private int pages;

  /** A part of the document; one that tells of the pages of others is filled twice. */
  private record Chapter(Part part, int firstPage, JasperPrint print) {
    Chapter with(Part other, JasperPrint filled) {
      if (filled.getPages().size() != print.getPages().size()) {
        throw new IllegalStateException("the part " + part.name() + " changed its length");
      }
      return new Chapter(other, firstPage, filled);
    }
  }

  /**
   * @param shared parameters of every part
   */
  Document(Map<String, Object> shared) {
    this.shared = shared;
  }

  void add(Part part) {
    var print = Templates.fill(part, shared, pages + 1);
    chapters.add(new Chapter(part, pages + 1, print));
    pages += print.getPages().size();
  }

  /** Fills a part again, now that the pages of all are known; its own number must not change. */
  void again(Part part) {
    chapters.replaceAll(
        c ->
            c.part().name().equals(part.name())
                ? c.with(part, Templates.fill(part, shared, c.firstPage()))
                : c);
  }

  /** The page of every part by its name, and of every other anchor. */
  Map<String, Integer> pagesOfAnchors() {
    var pagesOfAnchors = new HashMap<String, Integer>();
    chapters.forEach(
        c -> {
          pagesOfAnchors.put(c.part().name(), c.firstPage());
          pagesOfAnchors.putAll(anchors(c));
        });
    return pagesOfAnchors;
  }

  private static Map<String, Integer> anchors(Chapter chapter) {
    var anchors = new HashMap<String, Integer>();
    var pages = chapter.print().getPages();
    for (int i = 0; i < pages.size(); i++) {
      collect(pages.get(i).getElements(), chapter.firstPage() + i, anchors);
    }
    return anchors;
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

  List<JasperPrint> prints() {
    return chapters.stream().map(Chapter::print).toList();
  }

  int pages() {
    return pages;
  }
}
