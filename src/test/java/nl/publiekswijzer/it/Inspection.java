// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who walks through pages and has each state of them looked at; what is wrong is told at
 * the end, all of it at once.
 */
final class Inspection implements AutoCloseable {
  private final Visitor visitor;
  private final Look look;
  private final List<String> findings = new ArrayList<>();

  Inspection(Server server, Look look, String email) {
    this(look, Visitor.signedIn(server, look, email));
  }

  /** Of a browser that has signed in. */
  Inspection(Look look, Visitor visitor) {
    this.look = look;
    this.visitor = visitor;
  }

  Page page() {
    return visitor.page();
  }

  Locator find(String selector) {
    return page().locator(selector);
  }

  Inspection go(String path) {
    visitor.open(path);
    return this;
  }

  /** Opens a page and looks at it. */
  Inspection open(String path, String state) {
    int status = visitor.open(path).status();
    if (status >= 500) {
      findings.add(state + " " + look + ": " + status + " " + path);
    }
    return sees(state);
  }

  Inspection fill(String field, String value) {
    page().fill("#" + field, value);
    return this;
  }

  Inspection choose(String field, String value) {
    page().selectOption("select#" + field, value);
    return this;
  }

  Inspection check(String box) {
    page().check("#" + box);
    return this;
  }

  Inspection file(String field, String name, String type, String content) {
    var file = new FilePayload(name, type, content.getBytes(StandardCharsets.UTF_8));
    page().setInputFiles("#" + field, file);
    return this;
  }

  /** Sends the form to a path and looks at what comes. */
  Inspection send(String action, String state) {
    find("main form[action='" + action + "'] button[type=submit]").last().click();
    return sees(state);
  }

  /** A mistake is told, above the form and beside the field. */
  Inspection refused(String field) {
    if (find(".pw-summary a[href='#" + field + "']").count() == 0) {
      findings.add("no mistake of " + field + " above " + page().url());
    }
    return this;
  }

  Inspection confirmed() {
    if (find("main [role=status].utrecht-alert--ok").count() == 0) {
      findings.add("nothing confirmed on " + page().url());
    }
    return this;
  }

  private Inspection sees(String state) {
    try {
      visitor.assertSound(state);
    } catch (AssertionError e) {
      findings.add(e.getMessage());
    }
    if (page().evaluate(BrowserFormScenarios.MISTAKES) instanceof List<?> wrong
        && !wrong.isEmpty()) {
      findings.add(state + " " + look + ": form rules " + wrong + " " + page().url());
    }
    return this;
  }

  @Override
  public void close() {
    visitor.close();
    assertEquals("", String.join("\n", findings));
  }
}
