// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery;

import java.util.stream.Collectors;

/** Writes a letter as HTML that says the same without styles, and fetches nothing. */
final class HtmlLetter {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="nl">
      <head>
      <meta charset="UTF-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s</title>
      </head>
      <body style="margin:0;padding:24px;background:#ffffff;color:#1f1f1f;\
      font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5">
      <main style="max-width:600px">
      <h1 style="font-size:24px;line-height:1.25">%s</h1>
      %s
      </main>
      <footer style="max-width:600px;margin-top:32px;padding-top:16px;\
      border-top:1px solid #767676;font-size:14px">
      %s
      </footer>
      </body>
      </html>
      """;
  private static final String BUTTON =
      """
      <p><a href="%s" style="display:inline-block;padding:12px 20px;background:#1a4f8b;\
      color:#ffffff;text-decoration:underline">%s</a></p>
      <p>%s<br>%s</p>""";

  private final MailTexts texts;

  HtmlLetter(MailTexts texts) {
    this.texts = texts;
  }

  String of(Letter letter) {
    String heading = escaped(letter.heading());
    return PAGE.formatted(heading, heading, body(letter), footer(letter));
  }

  private String body(Letter letter) {
    return paragraph(letter.greeting())
        + letter.paragraphs().stream().map(HtmlLetter::paragraph).collect(Collectors.joining())
        + button(letter.link())
        + "<p>%s<br>%s</p>".formatted(word("groet"), word("afzender"));
  }

  private String button(Letter.LabelledLink link) {
    String address = escaped(link.address().toASCIIString());
    return BUTTON.formatted(address, escaped(link.label()), word("link-werkt-niet"), address);
  }

  private static String footer(Letter letter) {
    if (letter.settings() == null) {
      return paragraph(letter.reason());
    }
    return paragraph(letter.reason())
        + "<p><a href=\"%s\" style=\"color:#1a4f8b\">%s</a></p>"
            .formatted(
                escaped(letter.settings().address().toASCIIString()),
                escaped(letter.settings().label()));
  }

  private String word(String key) {
    return escaped(texts.text(key, MailComposer.NOTHING));
  }

  private static String paragraph(String text) {
    return "<p>" + escaped(text) + "</p>\n";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
