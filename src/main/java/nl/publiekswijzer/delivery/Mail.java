// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery;

import java.util.regex.Pattern;

/**
 * A message ready to be sent.
 *
 * @param html the same as the plain text, for those who see it
 * @param id the Message-ID, the same for every attempt to tell one person of one event
 */
public record Mail(EmailAddress to, String subject, String plain, String html, String id) {
  private static final Pattern ID = Pattern.compile("<[0-9a-f]{32}@[A-Za-z0-9.-]+>");

  public Mail {
    if (subject.isBlank() || !SingleLine.is(subject)) {
      throw new IllegalArgumentException("not one line: the subject of mail " + id);
    }
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("not the id of a mail: " + SingleLine.of(id));
    }
  }
}
