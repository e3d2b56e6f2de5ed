// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.List;
import nl.publiekswijzer.figure.Mark;

/** What returns on every page, such as its foot; nobody reads it aloud. */
@FunctionalInterface
public interface PageFurniture {
  PageFurniture NONE = (page, pages) -> List.of();

  /**
   * In the points of the page.
   *
   * @param page from 1
   * @param pages of the whole document
   */
  List<Mark> marks(int page, int pages);
}
