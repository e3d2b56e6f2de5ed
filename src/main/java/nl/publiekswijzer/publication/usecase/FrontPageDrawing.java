// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import nl.publiekswijzer.pdf.PagePicture;

/** Draws front pages, one at a time on this server, and keeps the last ones in memory. */
@ApplicationScoped
public class FrontPageDrawing {
  private static final int WIDTH = 240;
  private static final int MOST = 200;

  private final RecentPictures recent = new RecentPictures(MOST);
  private final Lock drawing = new ReentrantLock();

  /**
   * The first page as PNG.
   *
   * @param digest of the document
   * @param pdf reads the document, when it has to be drawn
   */
  public byte[] png(String digest, Supplier<byte[]> pdf) {
    return recent.find(digest).orElseGet(() -> drawn(digest, pdf));
  }

  /** Another may have drawn it while this one waited. */
  private byte[] drawn(String digest, Supplier<byte[]> pdf) {
    drawing.lock();
    try {
      return recent.find(digest).orElseGet(() -> draw(digest, pdf));
    } finally {
      drawing.unlock();
    }
  }

  private byte[] draw(String digest, Supplier<byte[]> pdf) {
    byte[] png = PagePicture.ofFirst(pdf.get(), WIDTH);
    recent.keep(digest, png);
    return png;
  }
}
