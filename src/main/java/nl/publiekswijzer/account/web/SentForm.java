// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.publiekswijzer.account.KeptForm.Field;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.rest.Parts;

/**
 * A form as it comes in: the proof of its session first, so that nothing else of a foreign form is
 * read.
 */
final class SentForm {
  static final String PROOF = "_csrf";
  private static final int LARGEST = 1 << 20;
  private static final int MOST_FIELDS = 5_000;

  private final String proof;
  private final List<String> pairs;
  private final Parts rest;
  private final List<Field> parts = new ArrayList<>();
  private boolean file;

  private SentForm(String proof, List<String> pairs, Parts rest) {
    this.proof = proof;
    this.pairs = pairs;
    this.rest = rest;
  }

  /** One of no kind that our pages have. */
  static SentForm unknown() {
    return new SentForm(null, List.of(), null);
  }

  /** Its body stays to be read by others. */
  static SentForm encoded(ContainerRequestContext request) throws IOException {
    byte[] body = request.getEntityStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      throw Refused.tooLarge("Dit formulier is te groot.");
    }
    request.setEntityStream(new ByteArrayInputStream(body));
    var pairs = List.of(new String(body, StandardCharsets.UTF_8).split("&", MOST_FIELDS));
    return new SentForm(
        pairs.stream()
            .filter(SentForm::isProof)
            .map(pair -> field(pair).value())
            .findFirst()
            .orElse(null),
        pairs,
        null);
  }

  /** Only its first part is read; the others stay. */
  static SentForm of(Parts parts) {
    boolean proven = parts.next() && parts.name().equals(PROOF);
    return new SentForm(proven ? parts.text() : null, List.of(), parts);
  }

  private static Field field(String pair) {
    int equals = pair.indexOf('=');
    return new Field(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new InvalidInput("inhoud", "Dit formulier is niet te lezen.");
    }
  }

  private static boolean isProof(String pair) {
    return pair.startsWith(PROOF + "=");
  }

  Optional<String> proof() {
    return Optional.ofNullable(proof);
  }

  /** All but the proof, as far as they were read. */
  List<Field> fields() {
    return Stream.concat(
            pairs.stream()
                .filter(pair -> pair.contains("=") && !isProof(pair))
                .map(SentForm::field),
            parts.stream())
        .toList();
  }

  boolean hasFile() {
    return file;
  }

  /** Reads what comes after the proof; of files nothing is kept. */
  void readOn() {
    try {
      while (rest != null && rest.next()) {
        if (!rest.fileName().isEmpty()) {
          file = true;
        } else if (parts.size() < MOST_FIELDS) {
          parts.add(new Field(rest.name(), rest.text()));
        }
      }
    } catch (InvalidInput | UncheckedIOException e) {
      // what was read is kept
    }
  }
}
