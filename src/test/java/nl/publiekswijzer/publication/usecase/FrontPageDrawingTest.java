// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class FrontPageDrawingTest {
  @Test
  void firstPageIsDrawnOnceAsASmallPicture() throws IOException {
    var drawing = new FrontPageDrawing();
    var read = new AtomicInteger();

    byte[] first = drawing.png("digest", () -> document(read));
    byte[] again = drawing.png("digest", () -> document(read));

    assertSame(first, again);
    assertEquals(1, read.get());
    var picture = ImageIO.read(new ByteArrayInputStream(first));
    assertTrue(Math.abs(picture.getWidth() - 240) <= 1, "width " + picture.getWidth());
    assertTrue(picture.getHeight() > picture.getWidth(), "height " + picture.getHeight());
  }

  private static byte[] document(AtomicInteger read) {
    read.incrementAndGet();
    var bytes = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      document.addPage(new PDPage(PDRectangle.A4));
      document.save(bytes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
