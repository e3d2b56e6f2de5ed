// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.List;
import java.util.Optional;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import nl.publiekswijzer.figure.Colour;

/** Draws one text element line by line, exactly as the fill measured it. */
final class TextWriter {
  private final PageCanvas canvas;
  private final JRPrintText text;
  private final Area area;
  private final Place place;
  private final Typeface face;
  private final Colour colour;
  private final List<List<TextLine>> paragraphs;

  TextWriter(PageCanvas canvas, JRPrintText text, Area area, Place place) {
    this.canvas = canvas;
    this.text = text;
    this.area = area;
    this.place = place;
    place.refuse(text.getTextTruncateIndex() != null, "text does not fit its element");
    Supported.requireText(text, place);
    this.face = Typeface.of(text, place);
    this.colour = BoxWriter.colour(text.getForecolor(), place);
    this.paragraphs = TextLine.paragraphs(text.getFullText(), breaks());
  }

  private short[] breaks() {
    boolean saved = text.getLineBreakOffsets() != null;
    place.refuse(!saved && !text.getFullText().isEmpty(), "the fill did not save the line breaks");
    return saved ? text.getLineBreakOffsets() : new short[0];
  }

  /** The lines of each paragraph; blank paragraphs, which only make room, are left out. */
  List<List<TextLine>> paragraphs() {
    return paragraphs.stream()
        .filter(lines -> lines.stream().anyMatch(line -> !line.text().isBlank()))
        .toList();
  }

  /** All lines, as one piece. */
  List<TextLine> lines() {
    return paragraphs.stream().flatMap(List::stream).toList();
  }

  void draw(Optional<StructureElement> owner, List<TextLine> lines) {
    canvas.draw(owner, () -> lines.forEach(this::draw));
  }

  private void draw(TextLine line) {
    if (line.text().isEmpty()) {
      return;
    }
    double size = text.getFontSize();
    GlyphRun run = GlyphRun.of(line.text(), face, place);
    double width = run.visible() * size / 1000;
    double x = area.x() + share() * (area.width() - width);
    double baseline = baseline(line.row());
    canvas.stream().fillColour(colour);
    canvas.stream().glyphs(canvas.fonts().name(face), size, x, baseline, run.hexadecimal());
    if (text.isUnderline()) {
      canvas.stream().operator("re", x, baseline + size * 0.1, width, size * 0.05).operator("f");
    }
  }

  /** The first baseline as measured, the last one a descent above the end, the others between. */
  private double baseline(int row) {
    double size = text.getFontSize();
    double first = text.getLeadingOffset() + text.getLineSpacingFactor() * size;
    double last = text.getTextHeight() - face.program().metrics().descent() * size / 1000;
    int steps = lines().size() - 1;
    double down = row == 0 ? first : first + row * (last - first) / steps;
    return area.y() + top() + down;
  }

  private double top() {
    double room = area.height() - text.getTextHeight();
    return switch (text.getVerticalTextAlign()) {
      case MIDDLE -> room / 2;
      case BOTTOM -> room;
      default -> 0;
    };
  }

  /** The part of the free width that lies left of a line. */
  private double share() {
    HorizontalTextAlignEnum align = text.getHorizontalTextAlign();
    return align == HorizontalTextAlignEnum.RIGHT
        ? 1
        : align == HorizontalTextAlignEnum.CENTER ? 0.5 : 0;
  }
}
