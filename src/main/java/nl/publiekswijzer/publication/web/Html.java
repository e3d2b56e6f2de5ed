// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.web;

/** A piece of HTML in the making; what is told in it is escaped. */
final class Html {
  private final StringBuilder html = new StringBuilder();

  /** Markup of our own. */
  Html raw(String markup) {
    html.append(markup);
    return this;
  }

  /** Text of any origin, between tags or in an attribute with double quotes. */
  Html text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        default -> html.append(c);
      }
    }
    return this;
  }

  /** An element with text only. */
  Html element(String tag, String css, String text) {
    raw("<" + tag + " class=\"" + css + "\">");
    return text(text).raw("</" + tag + ">");
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
