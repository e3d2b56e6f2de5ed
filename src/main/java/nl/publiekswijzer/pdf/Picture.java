// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import net.sf.jasperreports.engine.JRPrintImage;

/** What an image element of a template carries to the exporter. */
interface Picture {

  /** What bookmarks call it. */
  String title();

  /** What is read instead of it. */
  String alternative();

  /** Draws at the left of an area; the share is the part of the free height that lies above. */
  void draw(PageCanvas canvas, Area area, double share, Place place);

  static Picture of(JRPrintImage image, Place place) {
    if (image.getRenderer() instanceof Picture picture) {
      return picture;
    }
    throw place.refuse("unsupported image: only figures and bitmaps can be drawn");
  }
}
