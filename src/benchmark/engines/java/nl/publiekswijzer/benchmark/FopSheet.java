// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.benchmark;

import java.util.List;
import nl.publiekswijzer.benchmark.PageContent.Item;

/** The pages as XSL-FO in which every thing has a fixed place. */
final class FopSheet {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" xml:lang="nl"
        xmlns:fox="http://xmlgraphics.apache.org/fop/extensions" font-family="%s">
      <fo:layout-master-set>
      <fo:simple-page-master master-name="page" page-width="%dpt" page-height="%dpt">
      <fo:region-body/></fo:simple-page-master></fo:layout-master-set>
      <fo:declarations><x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <dc:title>Inwoners- en ledenanalyse</dc:title></rdf:Description></rdf:RDF></x:xmpmeta>
      </fo:declarations>
      """;

  private FopSheet() {}

  static String of(List<PageContent> pages) {
    var first = pages.get(0);
    var sheet = new StringBuilder(Markup.of(HEAD, Markup.FAMILY, first.width(), first.height()));
    for (PageContent page : pages) {
      sheet.append("<fo:page-sequence master-reference=\"page\">");
      sheet.append("<fo:flow flow-name=\"xsl-region-body\">");
      page.items().forEach(item -> sheet.append(item(item)));
      sheet.append("<fo:block/></fo:flow></fo:page-sequence>\n");
    }
    return sheet.append("</fo:root>").toString();
  }

  private static String item(Item item) {
    if (item instanceof PageContent.Text t) {
      return text(t);
    }
    if (item instanceof PageContent.Box b) {
      String look = Markup.of(" background-color=\"%s\"", b.colour().hex());
      return placed(b.x(), b.y(), b.width(), b.height(), look, "<fo:block/>");
    }
    if (item instanceof PageContent.Line l) {
      String look = Markup.of(" background-color=\"%s\"", l.colour().hex());
      double y = l.y1() - l.width() / 2;
      return placed(l.x1(), y, l.x2() - l.x1(), l.width(), look, "<fo:block/>");
    }
    return figure((PageContent.Drawing) item);
  }

  private static String text(PageContent.Text t) {
    String block =
        Markup.of(
            "<fo:block font-size=\"%.2fpt\" line-height=\"%.3fpt\" font-weight=\"%d\""
                + " font-style=\"%s\" color=\"%s\" wrap-option=\"no-wrap\">%s</fo:block>",
            t.size(),
            t.size() * Markup.LINE,
            t.face().weight,
            t.face().style,
            t.colour().hex(),
            Markup.escaped(t.text()));
    double top = t.baseline() - t.size() * Markup.ASCENT;
    return placed(t.x(), top, t.width() + 2, t.size() * Markup.LINE + 1, "", block);
  }

  private static String figure(PageContent.Drawing d) {
    var scene = d.figure().scene();
    String block =
        Markup.of(
            "<fo:block line-height=\"0\"><fo:instream-foreign-object fox:alt-text=\"%s\">%s"
                + "</fo:instream-foreign-object></fo:block>",
            Markup.escaped(d.figure().alternative()), Markup.svg(d));
    double width = scene.width() * d.scale();
    return placed(d.x(), d.y(), width, scene.height() * d.scale() + 1, "", block);
  }

  private static String placed(
      double x, double y, double width, double height, String look, String content) {
    return Markup.of(
        "<fo:block-container absolute-position=\"fixed\" left=\"%.2fpt\" top=\"%.2fpt\""
            + " width=\"%.2fpt\" height=\"%.2fpt\"%s>%s</fo:block-container>\n",
        x, y, width, height, look, content);
  }
}
