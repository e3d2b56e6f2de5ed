// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;

/** Mail to test with. */
public final class MailFixtures {
  public static final MailComposer COMPOSER = new MailComposer("pw.example.nl");

  private MailFixtures() {}

  public static Recipient aRecipient() {
    return new Recipient(new EmailAddress("anna@bieb.example"), "Anna de Wit");
  }

  public static LibraryNotice aNotice(String library) {
    return new LibraryNotice(
        new UUID(0, 7),
        library,
        2026,
        URI.create("https://pw.example.nl/publicaties/8?a=1&b=2"),
        URI.create("https://pw.example.nl/instellingen"));
  }

  public static AccountNotice anAccountNotice(Duration valid) {
    return new AccountNotice(
        new UUID(0, 9), URI.create("https://pw.example.nl/wachtwoord/sleutel"), valid);
  }

  public static Mail aMail(String library) {
    return COMPOSER.publicationReady(aRecipient(), aNotice(library));
  }
}
