// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** Draws lines of an element, in which abbreviations and links have elements of their own. */
  void draw(Optional<StructureElement> owner, List<TextLine> lines, List<Inline> inlines) {
    List<Inline> told = owner.isPresent() ? inlines : List.of();
    Map<Inline, StructureElement> elements = new HashMap<>();
    List<Piece> plain = new ArrayList<>();
    for (TextLine line : lines) {
      for (Piece piece : Piece.of(line, told)) {
        if (piece.inline().isEmpty()) {
          plain.add(piece);
        } else {
          flush(owner, plain);
          draw(piece, elements.computeIfAbsent(piece.inline().get(), i -> i.element(owner.get())));
        }
      }
    }
    flush(owner, plain);
  }

  private void flush(Optional<StructureElement> owner, List<Piece> pieces) {
    if (!pieces.isEmpty()) {
      canvas.draw(owner, () -> pieces.forEach(this::draw));
      pieces.clear();
    }
  }

  private void draw(Piece piece, StructureElement element) {
    canvas.draw(Optional.of(element), () -> draw(piece));
    piece.inline().flatMap(Inline::link).ifPresent(link -> canvas.link(element, link, area(piece)));
  }

  private void draw(Piece piece) {
    double size = text.getFontSize();
    GlyphRun run = run(piece.text());
    double x = left(piece);
    double baseline = baseline(piece.line().row());
    canvas.stream().fillColour(colour);
    canvas.stream().glyphs(canvas.fonts().name(face), size, x, baseline, run.hexadecimal());
    if (text.isUnderline()) {
      canvas.stream()
          .operator("re", x, baseline + size * 0.1, width(run.visible()), size * 0.05)
          .operator("f");
    }
  }

  private GlyphRun run(String words) {
    return GlyphRun.of(words, face, place);
  }

  private double width(long thousandths) {
    return thousandths * text.getFontSize() / 1000;
  }

  private double left(Piece piece) {
    double whole = width(run(piece.line().text()).visible());
    return area.x() + share() * (area.width() - whole) + width(run(piece.before()).width());
  }

  /** Where a piece is printed, to the next point outwards. */
  private Area area(Piece piece) {
    double left = left(piece);
    double right = left + width(run(piece.text()).visible());
    double top = baseline(piece.line().row()) - text.getFontSize();
    int height = (int) Math.ceil(1.3 * text.getFontSize());
    return new Area((int) left, (int) top, (int) Math.ceil(right) - (int) left, height);
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
