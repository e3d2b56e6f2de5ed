// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.List;
import java.util.Optional;
import net.sf.jasperreports.engine.JRPrintAnchor;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintLine;
import net.sf.jasperreports.engine.JRPrintRectangle;
import net.sf.jasperreports.engine.JRPrintText;
import org.apache.pdfbox.cos.COSName;

/** Writes the elements of one filled page, in the order in which they are read. */
final class PageWriter {
  private final PdfDocument document;
  private final PageCanvas canvas;
  private final BoxWriter boxes;
  private final String report;
  private final int number;

  PageWriter(PdfDocument document, PageCanvas canvas, String report, int number) {
    this.document = document;
    this.canvas = canvas;
    this.boxes = new BoxWriter(canvas);
    this.report = report;
    this.number = number;
  }

  void write(List<JRPrintElement> elements) {
    elements.forEach(element -> element(element, 0, 0, false));
  }

  private void element(JRPrintElement element, int left, int top, boolean inArtifact) {
    Place place = new Place(report, number, element);
    ElementTags tags = ElementTags.of(element.getPropertiesMap(), place);
    Area area = Area.of(element, left, top);
    document.order().open(tags, place);
    boolean artifact = inArtifact || tags.artifact();
    if (tags.heading() > 0 && !(element instanceof JRPrintText)) {
      throw place.refuse("only a text can be a heading");
    }
    if (element instanceof JRPrintText text) {
      text(text, area, tags, artifact, place);
    } else if (element instanceof JRPrintFrame frame) {
      frame(frame, area, artifact, place);
    } else if (element instanceof JRPrintImage image) {
      image(image, area, artifact, place);
    } else if (element instanceof JRPrintRectangle rectangle) {
      boxes.rectangle(rectangle, area, place);
    } else if (element instanceof JRPrintLine line) {
      boxes.line(line, area, place);
    } else {
      throw place.refuse("unsupported print element");
    }
    document.order().close(tags, place);
  }

  private void frame(JRPrintFrame frame, Area area, boolean artifact, Place place) {
    boxes.background(frame, area, place);
    Area inside = area.inside(frame.getLineBox());
    frame.getElements().forEach(child -> element(child, inside.x(), inside.y(), artifact));
    boxes.borders(frame.getLineBox(), area, place);
  }

  private void text(JRPrintText text, Area area, ElementTags tags, boolean artifact, Place place) {
    boxes.background(text, area, place);
    boxes.borders(text.getLineBox(), area, place);
    TextWriter writer = new TextWriter(canvas, text, area.inside(text.getLineBox()), place);
    boolean heading = tags.heading() > 0 && !artifact && !writer.paragraphs().isEmpty();
    if (heading) {
      document.order().enterHeading(tags.heading(), place);
    }
    String type = type(tags, heading);
    Optional<StructureElement> first =
        new OwnedText(document, canvas, writer, text, place).write(type, area, artifact);
    if (type.equals(ListTags.LABEL) && first.isPresent()) {
      document.order().lists().labelled(text.getFullText(), document.standard());
    }
    anchor(text, heading ? tags.heading() : 0, text.getFullText(), area, first, place);
  }

  private static String type(ElementTags tags, boolean heading) {
    if (heading) {
      return "H" + tags.heading();
    }
    return tags.part().orElse("P");
  }

  private void image(JRPrintImage image, Area area, boolean artifact, Place place) {
    Picture picture = Picture.of(image, place);
    if (Link.of(image, "", place).isPresent()) {
      throw place.refuse("unsupported link on a figure");
    }
    boxes.background(image, area, place);
    boxes.borders(image.getLineBox(), area, place);
    Area inside = area.inside(image.getLineBox());
    Optional<StructureElement> owner = document.order().owner("Figure", artifact, place);
    owner.ifPresent(element -> describe(element, picture, inside));
    double above = shareAbove(image);
    canvas.draw(owner, () -> picture.draw(canvas, inside, above, place));
    anchor(image, 0, picture.title(), area, owner, place);
  }

  private static double shareAbove(JRPrintImage image) {
    return switch (image.getVerticalImageAlign()) {
      case TOP -> 0;
      case MIDDLE -> 0.5;
      case BOTTOM -> 1;
    };
  }

  private void describe(StructureElement element, Picture picture, Area area) {
    element.alternative(picture.alternative());
    element.attributes("Layout").setItem(COSName.BBOX, canvas.rectangle(area));
    element.attributes("Layout").setName("Placement", "Block");
  }

  /** Headings become bookmarks by themselves; an element's own bookmark level goes first. */
  private void anchor(
      JRPrintAnchor anchor,
      int headingLevel,
      String label,
      Area area,
      Optional<StructureElement> element,
      Place place) {
    int level = anchor.getBookmarkLevel() > 0 ? anchor.getBookmarkLevel() : headingLevel;
    if (level == 0 && anchor.getAnchorName() == null) {
      return;
    }
    var target =
        new Target(canvas.view(area.y()), element.orElseGet(() -> document.order().root()));
    if (level > 0) {
      String shown = label == null || label.isBlank() ? anchor.getAnchorName() : label;
      document.bookmarks().add(level, shown.replace('\n', ' ').strip(), target);
    }
    if (anchor.getAnchorName() != null) {
      document.destinations().add(anchor.getAnchorName(), target, place);
    }
  }
}
