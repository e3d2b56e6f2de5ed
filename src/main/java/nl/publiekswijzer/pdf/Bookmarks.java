// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The table of contents beside the pages, by levels from 1. */
final class Bookmarks {
  private final PDDocumentOutline outline = new PDDocumentOutline();
  private final Deque<Entry> open = new ArrayDeque<>();

  private record Entry(int level, PDOutlineNode node) {}

  private final ArchivalStandard standard;

  Bookmarks(ArchivalStandard standard) {
    this.standard = standard;
    open.push(new Entry(0, outline));
  }

  void add(int level, String label, Target target) {
    while (open.peek().level() >= level) {
      open.pop();
    }
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(label);
    target.open(item.getCOSObject(), standard);
    open.peek().node().addLast(item);
    open.push(new Entry(level, item));
  }

  void writeTo(PDDocument document) {
    if (!outline.hasChildren()) {
      return;
    }
    outline.openNode();
    document.getDocumentCatalog().setDocumentOutline(outline);
    document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
  }
}
