// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** The document being made: its pages and what they share. */
final class PdfDocument implements Closeable {
  private static final String PRODUCER = "Publiekswijzer";
  private final PDDocument document = new PDDocument();
  private final ArchivalStandard standard;
  private final boolean dutch;
  private final Supplies supplies;
  private final StructureTree tree;
  private final LogicalOrder order;
  private final Destinations destinations;
  private final Bookmarks bookmarks;
  private final PageFurniture furniture;
  private final int pages;

  /**
   * @param pages that it will have
   */
  PdfDocument(Inks inks, DocumentDescription description, PageFurniture furniture, int pages) {
    this.standard = description.standard();
    this.dutch = description.language().getLanguage().equals("nl");
    this.supplies = Supplies.of(document, inks);
    this.tree = new StructureTree(standard);
    this.order = new LogicalOrder(tree.document());
    this.destinations = new Destinations(standard);
    this.bookmarks = new Bookmarks(standard);
    this.furniture = furniture;
    this.pages = pages;
  }

  ArchivalStandard standard() {
    return standard;
  }

  boolean isDutch() {
    return dutch;
  }

  LogicalOrder order() {
    return order;
  }

  Destinations destinations() {
    return destinations;
  }

  Bookmarks bookmarks() {
    return bookmarks;
  }

  PageCanvas newPage(int width, int height) {
    return new PageCanvas(width, height, tree, supplies);
  }

  /** Adds a finished page, with what returns on every page. */
  void add(PageCanvas canvas) {
    int number = document.getNumberOfPages() + 1;
    var marks = furniture.marks(number, pages);
    if (!marks.isEmpty()) {
      var spot = new SheetSpot("furniture", number, "");
      canvas.draw(Optional.empty(), () -> new ScenePen(canvas, spot).draw(marks));
    }
    COSStream content = Deflated.fill(stream(), Deflated.of(canvas.stream().bytes()));
    canvas.page().getCOSObject().setItem(COSName.CONTENTS, content);
    document.addPage(canvas.page());
  }

  void write(DocumentDescription description, OutputStream out) throws IOException {
    describe(description);
    inform(description);
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    bookmarks.writeTo(document);
    catalog.getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, tree.dictionary(order.tableIds()));
    catalog.getCOSObject().setItem(COSName.NAMES, destinations.tree());
    catalog.getCOSObject().setItem(COSName.OUTPUT_INTENTS, OutputIntent.of(stream()));
    document.getDocument().setVersion(standard.version());
    catalog.setVersion(String.valueOf(standard.version()));
    document.getDocument().setDocumentID(DocumentIdentifier.standIn());
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    document.save(file);
    byte[] bytes = file.toByteArray();
    DocumentIdentifier.settle(bytes);
    out.write(bytes);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  /** PDF/A-4 has this in the metadata alone. */
  private void inform(DocumentDescription description) {
    if (standard == ArchivalStandard.PDF_A_4) {
      document.getDocument().getTrailer().removeItem(COSName.INFO);
      return;
    }
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(description.title());
    information.setAuthor(description.author());
    information.setCreator(PRODUCER);
    information.setProducer(PRODUCER);
    String born = PdfDate.pdf(description.created());
    information.getCOSObject().setString(COSName.CREATION_DATE, born);
    information.getCOSObject().setString(COSName.MOD_DATE, born);
  }

  private void describe(DocumentDescription description) {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(description.language().toLanguageTag());
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    PDMarkInfo marks = new PDMarkInfo();
    marks.setMarked(true);
    catalog.setMarkInfo(marks);
    catalog.getCOSObject().setItem(COSName.METADATA, metadata(description));
  }

  /** Metadata stays plain text, so that archives find it without reading PDF. */
  private COSStream metadata(DocumentDescription description) {
    COSStream metadata = stream();
    Deflated.store(metadata, XmpMetadata.of(description, PRODUCER));
    metadata.setItem(COSName.TYPE, COSName.METADATA);
    metadata.setName(COSName.SUBTYPE, "XML");
    return metadata;
  }

  private COSStream stream() {
    return document.getDocument().createCOSStream();
  }
}
