// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.harvest.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.publiekswijzer.harvest.Harvest;
import nl.publiekswijzer.harvest.Harvest.Place;
import nl.publiekswijzer.harvest.HarvestException;
import nl.publiekswijzer.harvest.HarvestException.Code;
import nl.publiekswijzer.harvest.MetadataForm;
import nl.publiekswijzer.platform.SecretKeys;

/**
 * Resumption tokens: a whole harvest with its place, and a proof that it is ours. Nothing of them
 * is kept, so every node takes those of another, also after a restart; and they open nothing, for
 * whoever sends one is asked anew what is within reach.
 */
@Dependent
public class HarvestTokens {
  private static final String PURPOSE = "oai resumption token";
  private static final String ALGORITHM = "HmacSHA256";
  private static final String FORM = "1";
  private static final String BETWEEN = " ";
  private static final int PARTS = 9;
  private static final int PROOF = 16;
  private static final Duration VALID = Duration.ofDays(2);

  private final SecretKeys keys;
  private final Clock clock;

  @Inject
  public HarvestTokens(SecretKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * What a harvester sends to go on.
   *
   * @param expires it is refused from then on
   */
  public record Token(String text, Instant expires) {}

  Token token(Harvest of) {
    var expires = clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(VALID);
    var place = of.place();
    String text =
        String.join(
            BETWEEN,
            FORM,
            String.valueOf(of.whole()),
            of.form().name(),
            of.from().toString(),
            of.until().toString(),
            of.set().isEmpty() ? "-" : of.set(),
            place.datestamp().toString(),
            place.id().toString(),
            expires.toString());
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return new Token(encoded(content) + "." + encoded(proof(content)), expires);
  }

  /**
   * The harvest that a token is of.
   *
   * @throws HarvestException when it is not one of ours, or expired
   */
  Harvest harvest(String token) {
    try {
      String[] both = token.split("\\.", 2);
      byte[] content = Base64.getUrlDecoder().decode(both[0]);
      if (both.length == 2
          && MessageDigest.isEqual(proof(content), Base64.getUrlDecoder().decode(both[1]))) {
        return harvest(List.of(new String(content, StandardCharsets.UTF_8).split(BETWEEN)));
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      // told below
    }
    throw refused("Dit resumptionToken is niet van deze server.");
  }

  private Harvest harvest(List<String> parts) {
    if (parts.size() != PARTS || !parts.get(0).equals(FORM)) {
      throw refused("Dit resumptionToken is van een andere versie van deze server.");
    }
    if (!clock.instant().isBefore(Instant.parse(parts.get(8)))) {
      throw refused("Dit resumptionToken is verlopen. Begin opnieuw, met from.");
    }
    return new Harvest(
        Boolean.parseBoolean(parts.get(1)),
        MetadataForm.valueOf(parts.get(2)),
        Instant.parse(parts.get(3)),
        Instant.parse(parts.get(4)),
        parts.get(5).equals("-") ? "" : parts.get(5),
        new Place(Instant.parse(parts.get(6)), UUID.fromString(parts.get(7))));
  }

  private static HarvestException refused(String message) {
    return new HarvestException(Code.BAD_RESUMPTION_TOKEN, message);
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private byte[] proof(byte[] content) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(keys.deriveOfFirst(PURPOSE), ALGORITHM));
      return Arrays.copyOf(mac.doFinal(content), PROOF);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
