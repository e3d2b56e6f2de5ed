// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class InboxPageTest {
  @Test
  void lastPageHoldsWhatIsLeft() {
    assertEquals(3, new InboxPage(List.of(), 1, 10, 21).pages());
    assertEquals(2, new InboxPage(List.of(), 1, 10, 20).pages());
  }

  @Test
  void nothingIsOnePageWithoutNeighbours() {
    var page = new InboxPage(List.of(), 1, 10, 0);

    assertEquals(1, page.pages());
    assertFalse(page.hasNext());
    assertFalse(page.hasPrevious());
  }

  @Test
  void pagesBetweenHaveTwoNeighbours() {
    var page = new InboxPage(List.of(), 2, 10, 21);

    assertTrue(page.hasNext());
    assertTrue(page.hasPrevious());
  }

  @Test
  void pageThatCannotBeIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> new InboxQuestion("", "", "", 0, null, false, 0, 10));
    assertThrows(
        IllegalArgumentException.class,
        () -> new InboxQuestion("", "", "", 0, null, false, 1, 201));
  }
}
