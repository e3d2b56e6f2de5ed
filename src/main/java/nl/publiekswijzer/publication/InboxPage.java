// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.util.List;

/**
 * One page of an inbox.
 *
 * @param total publications on all pages together
 */
public record InboxPage(List<InboxEntry> entries, int number, int size, long total) {
  public int pages() {
    return Math.toIntExact(Math.max(1, (total + size - 1) / size));
  }

  public boolean hasNext() {
    return number < pages();
  }

  public boolean hasPrevious() {
    return number > 1;
  }
}
