// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Makes the mail that people get: a link and never the publication itself, nothing that is fetched
 * or counted when it is read.
 */
public final class MailComposer {
  static final Map<String, String> NOTHING = Map.of();
  private static final int ID_BYTES = 16;

  private final MailTexts texts = new MailTexts();
  private final PlainLetter plain = new PlainLetter(texts);
  private final HtmlLetter html = new HtmlLetter(texts);
  private final String domain;

  /**
   * @param domain of this server, the right-hand side of the ids
   */
  public MailComposer(String domain) {
    this.domain = domain;
  }

  public Mail publicationReady(Recipient to, LibraryNotice notice) {
    return library("publicatie-gereed", to, notice, NOTHING);
  }

  /**
   * @param reason why it was withdrawn, in Dutch
   */
  public Mail publicationWithdrawn(Recipient to, LibraryNotice notice, String reason) {
    var values =
        Map.of(
            "bibliotheek",
            notice.library(),
            "jaar",
            Integer.toString(notice.year()),
            "reden",
            reason);
    return mail("publicatie-ingetrokken", to, notice.event(), values, notice.link(), null);
  }

  public Mail requestHeld(Recipient to, LibraryNotice notice) {
    return library("aanvraag-aangehouden", to, notice, NOTHING);
  }

  /**
   * @param explanation a Dutch sentence that names the input's fault
   */
  public Mail requestRejected(Recipient to, LibraryNotice notice, String explanation) {
    return library("aanvraag-afgewezen", to, notice, Map.of("uitleg", explanation));
  }

  /**
   * @param incident the number under which the log tells of it
   */
  public Mail requestFailed(Recipient to, LibraryNotice notice, String incident) {
    return library("aanvraag-mislukt", to, notice, Map.of("nummer", incident));
  }

  public Mail passwordReset(Recipient to, AccountNotice notice) {
    var values = Map.of("duur", texts.duration(notice.valid()));
    return mail("wachtwoord-nieuw", to, notice.event(), values, notice.link(), null);
  }

  public Mail accountCreated(Recipient to, AccountNotice notice, String library) {
    var values = Map.of("duur", texts.duration(notice.valid()), "bibliotheek", library);
    return mail("account-gemaakt", to, notice.event(), values, notice.link(), null);
  }

  /**
   * @param help where to tell that one did not ask for it
   */
  public Mail secondFactorEnded(Recipient to, UUID event, URI help) {
    return mail("tweede-factor-beeindigd", to, event, NOTHING, help, null);
  }

  /**
   * @param page where it stands what is damaged
   */
  public Mail damageFound(Recipient to, UUID event, URI page) {
    return mail("bestand-beschadigd", to, event, NOTHING, page, null);
  }

  private Mail library(String kind, Recipient to, LibraryNotice notice, Map<String, String> more) {
    Map<String, String> values = new HashMap<>(more);
    values.put("bibliotheek", notice.library());
    values.put("jaar", Integer.toString(notice.year()));
    return mail(kind, to, notice.event(), values, notice.link(), notice.settings());
  }

  private Mail mail(
      String kind, Recipient to, UUID event, Map<String, String> values, URI link, URI settings) {
    var letter =
        new Letter(
            texts.text(kind + ".kop", values),
            greeting(to),
            texts.paragraphs(kind + ".tekst", values),
            new Letter.LabelledLink(texts.text(kind + ".knop", values), link),
            texts.text(kind + ".reden", values),
            settings == null
                ? null
                : new Letter.LabelledLink(texts.text("instellingen", NOTHING), settings));
    return new Mail(
        to.address(),
        texts.text(kind + ".onderwerp", values),
        plain.of(letter),
        html.of(letter),
        id(event, to));
  }

  private String greeting(Recipient to) {
    return to.name().isEmpty()
        ? texts.text("aanhef.zonder-naam", NOTHING)
        : texts.text("aanhef", Map.of("naam", to.name()));
  }

  private String id(UUID event, Recipient to) {
    String one = event + " " + to.address().text().toLowerCase(Locale.ROOT);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(one.getBytes(UTF_8));
      return "<" + HexFormat.of().formatHex(digest, 0, ID_BYTES) + "@" + domain + ">";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
