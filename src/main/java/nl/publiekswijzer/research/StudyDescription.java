// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a study is, as its owner tells it.
 *
 * @param question that it answers
 * @param method in words
 * @param from first day of the work among people
 * @param until last day; its year is the year of the findings
 * @param n people, or households, in it
 * @param response of every hundred that were asked; null where nobody was, or where it is not known
 * @param link to the report, by https; may be empty
 * @param licence under which it may be used; may be empty
 */
public record StudyDescription(
    String title,
    String question,
    StudyDesign design,
    String method,
    LocalDate from,
    LocalDate until,
    int n,
    BigDecimal response,
    String summary,
    String link,
    String licence) {
  public StudyDescription {
    if (from.isAfter(until)) {
      throw new IllegalArgumentException("a study that ends on " + until + " before " + from);
    }
    if (n < 1) {
      throw new IllegalArgumentException("a study of " + n);
    }
    if (!link.isEmpty() && !link.startsWith("https://")) {
      throw new IllegalArgumentException("a link that is not by https");
    }
  }

  public int year() {
    return until.getYear();
  }
}
