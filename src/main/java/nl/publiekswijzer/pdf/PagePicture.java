// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The first page of a document of ours as a small picture; nothing is written to a disk. */
public final class PagePicture {
  private PagePicture() {}

  /**
   * As PNG.
   *
   * @param width in pixels
   */
  public static byte[] ofFirst(byte[] pdf, int width) {
    try (var document = Loader.loadPDF(pdf)) {
      float scale = width / document.getPage(0).getCropBox().getWidth();
      return png(new PDFRenderer(document).renderImage(0, scale, ImageType.RGB));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] png(BufferedImage picture) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      if (!ImageIO.write(picture, "png", out)) {
        throw new IllegalStateException("this Java writes no PNG");
      }
    }
    return bytes.toByteArray();
  }
}
