// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import com.microsoft.playwright.Page;

/** Counts how often somebody clicks. */
final class Clicks {
  private final Page page;
  private int count;

  Clicks(Page page) {
    this.page = page;
  }

  void on(String selector) {
    page.locator(selector).first().click();
    count++;
  }

  int count() {
    return count;
  }
}
