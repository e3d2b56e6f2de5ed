// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** One page to draw on: every stroke belongs to a structure element or is an artifact. */
final class PageCanvas {
  private final PDPage page;
  private final StructureTree tree;
  private final Supplies supplies;
  private final int height;
  private final ContentStream stream;
  private final COSArray owners = new COSArray();

  PageCanvas(int width, int height, StructureTree tree, Supplies supplies) {
    this.page = new PDPage(new PDRectangle(width, height));
    this.tree = tree;
    this.supplies = supplies;
    this.height = height;
    this.stream = new ContentStream(height, supplies.inks());
    dictionary().setItem(COSName.RESOURCES, supplies.resources());
    dictionary().setName("Tabs", "S"); // annotations follow the structure
    dictionary().setInt(COSName.STRUCT_PARENTS, tree.register(owners));
  }

  PDPage page() {
    return page;
  }

  ContentStream stream() {
    return stream;
  }

  DocumentFonts fonts() {
    return supplies.fonts();
  }

  DocumentImages images() {
    return supplies.images();
  }

  /** Draws content of an element, or an artifact without one. */
  void draw(Optional<StructureElement> owner, Runnable drawing) {
    if (owner.isPresent()) {
      int mark = owners.size();
      owners.add(owner.get().dictionary());
      owner.get().addContent(dictionary(), mark);
      stream.beginContent(owner.get().type(), mark);
    } else {
      stream.beginArtifact();
    }
    drawing.run();
    stream.endContent();
  }

  /** Makes an area lead somewhere. */
  COSDictionary link(StructureElement element, Link link, Area area) {
    COSDictionary annotation = link.annotation();
    annotation.setItem(COSName.RECT, rectangle(area));
    annotation.setItem(COSName.BORDER, noBorder());
    annotation.setInt(COSName.STRUCT_PARENT, tree.register(element.dictionary()));
    element.addAnnotation(dictionary(), annotation);
    annotations().add(annotation);
    return annotation;
  }

  /** Makes a link of this page reach an area beside its own, too. */
  void widen(COSDictionary annotation, Area area) {
    PDRectangle own = new PDRectangle(annotation.getCOSArray(COSName.RECT));
    PDRectangle other = new PDRectangle(rectangle(area));
    COSArray both = new COSArray();
    both.add(COSInteger.get((long) Math.min(own.getLowerLeftX(), other.getLowerLeftX())));
    both.add(COSInteger.get((long) Math.min(own.getLowerLeftY(), other.getLowerLeftY())));
    both.add(COSInteger.get((long) Math.max(own.getUpperRightX(), other.getUpperRightX())));
    both.add(COSInteger.get((long) Math.max(own.getUpperRightY(), other.getUpperRightY())));
    annotation.setItem(COSName.RECT, both);
  }

  /** A view of this page with the given height at the top of the window. */
  COSArray view(int y) {
    return Destinations.view(dictionary(), height - y);
  }

  /** An area in PDF's own numbers: left, bottom, right, top. */
  COSArray rectangle(Area area) {
    COSArray corners = new COSArray();
    corners.add(COSInteger.get(area.x()));
    corners.add(COSInteger.get((long) height - area.y() - area.height()));
    corners.add(COSInteger.get((long) area.x() + area.width()));
    corners.add(COSInteger.get((long) height - area.y()));
    return corners;
  }

  private COSDictionary dictionary() {
    return page.getCOSObject();
  }

  private COSArray annotations() {
    COSArray annotations = dictionary().getCOSArray(COSName.ANNOTS);
    if (annotations == null) {
      annotations = new COSArray();
      dictionary().setItem(COSName.ANNOTS, annotations);
    }
    return annotations;
  }

  private static COSArray noBorder() {
    COSArray border = new COSArray();
    for (int i = 0; i < 3; i++) {
      border.add(COSInteger.ZERO);
    }
    return border;
  }
}
