// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import com.microsoft.playwright.options.FilePayload;

/** A request as somebody fills it in, in one go. */
final class BrowserRequests {
  private BrowserRequests() {}

  static FilePayload file(byte[] content) {
    return new FilePayload("leden.csv", "text/csv", content);
  }

  /** From the list of requests up to and including sending; the page then says it was received. */
  static void send(Visitor visitor, String library, String kind, FilePayload members) {
    var page = visitor.page();
    visitor.open("/ui/aanvragen/nieuw");
    if (page.locator("select#bibliotheek").count() > 0) {
      page.selectOption("select#bibliotheek", library);
    }
    page.check("#soort-" + kind);
    visitor.press("Verder naar werkgebied");
    page.check("input[value=VB01]");
    visitor.press("Werkgebied bewaren en verder");
    if (!kind.equals("INWONERS")) {
      page.setInputFiles("#ledenbestand", members);
      visitor.press("Bestand lezen");
      visitor.follow("Verder naar thema’s");
    }
    visitor.press("Bewaren en controleren");
    visitor.press("Aanvraag versturen");
    page.waitForURL("**/ontvangen");
  }
}
