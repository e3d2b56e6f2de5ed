// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research;

import java.util.List;

/**
 * One page of studies.
 *
 * @param number from 1
 * @param total studies on all pages together
 */
public record StudyPage(List<FoundStudy> studies, int number, long total) {
  /**
   * A study in a list.
   *
   * @param findings how many it has
   */
  public record FoundStudy(Study study, int findings) {}

  public StudyPage {
    studies = List.copyOf(studies);
  }

  public int pages() {
    return Math.toIntExact(Math.max(1, Math.ceilDiv(total, (long) StudyQuestion.PAGE_SIZE)));
  }

  public boolean hasNext() {
    return number < pages();
  }

  public boolean hasPrevious() {
    return number > 1;
  }
}
