// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicLong;

/** What a page costs on the line, with nothing kept from before: headers and bodies, in bytes. */
final class Weight {
  private final AtomicLong bytes = new AtomicLong();

  Weight(Page page) {
    CDPSession session = page.context().newCDPSession(page);
    session.send("Network.enable");
    session.send("Network.clearBrowserCache");
    session.on(
        "Network.loadingFinished",
        event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
  }

  long bytes() {
    return bytes.get();
  }
}
