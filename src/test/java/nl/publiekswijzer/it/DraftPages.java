// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

/** The steps of a request as somebody fills them in without scripts. */
final class DraftPages {
  private DraftPages() {}

  /** Path of a new draft, of which the first step is filled in. */
  static String begin(PageSession browser, String library, String kind) {
    var begun =
        browser.post(
            "/ui/aanvragen/nieuw",
            Map.of("bibliotheek", library, "soort", kind, "editie", RequestScenarios.EDITION));
    assertEquals(303, begun.status(), begun::text);
    return begun.header("Location").replaceFirst("/werkgebied$", "");
  }

  /** Sends a member file to a draft. */
  static Answer file(PageSession browser, String draft, byte[] members) {
    return browser.send(
        draft + "/ledenbestand",
        new Form().field("_csrf", browser.csrf()).file("ledenbestand", members));
  }
}
