// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery;

import java.util.ArrayList;
import java.util.List;

/** Writes a letter as plain text. */
final class PlainLetter {
  private final MailTexts texts;

  PlainLetter(MailTexts texts) {
    this.texts = texts;
  }

  String of(Letter letter) {
    List<String> parts = new ArrayList<>();
    parts.add(letter.greeting());
    parts.addAll(letter.paragraphs());
    parts.add(line(letter.link()));
    parts.add(texts.text("groet", MailComposer.NOTHING) + "\n" + sender());
    parts.add("-- \n" + letter.reason());
    if (letter.settings() != null) {
      parts.add(line(letter.settings()));
    }
    return String.join("\n\n", parts) + "\n";
  }

  private String sender() {
    return texts.text("afzender", MailComposer.NOTHING);
  }

  private static String line(Letter.LabelledLink link) {
    return link.label() + ":\n" + link.address().toASCIIString();
  }
}
