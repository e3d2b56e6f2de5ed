// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import nl.publiekswijzer.library.ReportKind;

/**
 * Which publications somebody looks for, and which page of them.
 *
 * @param text part of the name of the library, the edition or the province; empty for all
 * @param library name of one library; empty for all
 * @param province empty for all
 * @param year 0 for all
 * @param kind null for all
 * @param unread whether only those that the asker has not opened
 * @param page from 1
 * @param size of a page
 */
public record InboxQuestion(
    String text,
    String library,
    String province,
    int year,
    ReportKind kind,
    boolean unread,
    int page,
    int size) {
  public static final int LARGEST_PAGE = 200;

  /** Everything, newest first. */
  public static final InboxQuestion ALL =
      new InboxQuestion("", "", "", 0, null, false, 1, LARGEST_PAGE);

  public InboxQuestion {
    if (page < 1 || size < 1 || size > LARGEST_PAGE) {
      throw new IllegalArgumentException("page " + page + " of " + size);
    }
  }
}
