// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.publiekswijzer.benchmark.PageContent.Face;
import nl.publiekswijzer.benchmark.PageContent.Item;

/** The pages as HTML in which every thing has a fixed place. */
final class HtmlSheet {
  private static final String HEAD =
      """
      <html lang="nl"><head><title>Inwoners- en ledenanalyse</title>
      <meta name="description" content="Inwoners- en ledenanalyse"/><style>
      @page { size: %dpt %dpt; margin: 0 }
      body { margin: 0; font-family: '%s' }
      .page { position: relative; height: %dpt; page-break-after: always }
      .last { page-break-after: auto }
      .page div { position: absolute; white-space: nowrap }
      svg { display: block }
      %s</style></head><body>
      """;
  private static final String FONT =
      """
      @font-face { font-family: '%s'; src: url(%s); font-weight: %d; font-style: %s;
        -fs-pdf-font-embed: embed; -fs-pdf-font-encoding: Identity-H }
      """;

  private HtmlSheet() {}

  static String of(List<PageContent> pages) throws IOException {
    var first = pages.get(0);
    int high = first.height() - 1; // the whole height would leave a blank page
    var sheet =
        new StringBuilder(
            Markup.of(HEAD, first.width(), first.height(), Markup.FAMILY, high, fonts()));
    for (int i = 0; i < pages.size(); i++) {
      sheet.append(i + 1 < pages.size() ? "<div class=\"page\">" : "<div class=\"page last\">");
      pages.get(i).items().forEach(item -> sheet.append(item(item)));
      sheet.append("</div>\n");
    }
    return sheet.append("</body></html>").toString();
  }

  private static String fonts() throws IOException {
    var fonts = new StringBuilder();
    for (Face face : Face.values()) {
      fonts.append(Markup.of(FONT, Markup.FAMILY, plain(face).toUri(), face.weight, face.style));
    }
    return fonts.toString();
  }

  /** Without the table of ligatures: they would cost seconds, and have no place in an archive. */
  private static Path plain(Face face) throws IOException {
    try (InputStream in = HtmlSheet.class.getResourceAsStream(face.resource())) {
      String font = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      Path file = Files.createTempFile(face.file, ".ttf");
      file.toFile().deleteOnExit();
      return Files.writeString(
          file, font.replaceFirst("GSUB", "XSUB"), StandardCharsets.ISO_8859_1);
    }
  }

  private static String item(Item item) {
    if (item instanceof PageContent.Text t) {
      return text(t);
    }
    if (item instanceof PageContent.Box b) {
      return filled(b.x(), b.y(), b.width(), b.height(), b.colour().hex());
    }
    if (item instanceof PageContent.Line l) {
      double y = l.y1() - l.width() / 2;
      return filled(l.x1(), y, l.x2() - l.x1(), l.width(), l.colour().hex());
    }
    var d = (PageContent.Drawing) item;
    return Markup.of(
        "<div style=\"left:%.2fpt;top:%.2fpt\">%s</div>%n", d.x(), d.y(), Markup.svg(d));
  }

  private static String text(PageContent.Text t) {
    double size = t.size();
    return Markup.of(
        "<div style=\"left:%.2fpt;top:%.2fpt;font:%s %d %.2fpt/%.3fpt '%s';color:%s\">%s</div>%n",
        t.x(),
        t.baseline() - size * Markup.ASCENT,
        t.face().style,
        t.face().weight,
        size,
        size * Markup.LINE,
        Markup.FAMILY,
        t.colour().hex(),
        Markup.escaped(t.text()));
  }

  private static String filled(double x, double y, double width, double height, String colour) {
    return Markup.of(
        "<div style=\"left:%.2fpt;top:%.2fpt;width:%.2fpt;height:%.2fpt;background:%s\"></div>%n",
        x, y, width, height, colour);
  }
}
