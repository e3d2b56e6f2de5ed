// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a caller calls one request by, so that sending it again is not asking again: 1 to 255
 * visible ASCII characters (draft-ietf-httpapi-idempotency-key-header).
 */
public record IdempotencyKey(String text) {
  private static final Pattern TEXT = Pattern.compile("[!-~]{1,255}");
  private static final Pattern QUOTED = Pattern.compile("\"((?:[!#-\\[\\]-~]|\\\\[\"\\\\])*)\"");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

  public IdempotencyKey {
    if (!TEXT.matcher(text).matches()) {
      throw new IllegalArgumentException("a key has 1 to 255 visible ASCII characters");
    }
  }

  /**
   * The key in a header field, as a string of structured fields ({@code "abc"}) or bare ({@code
   * abc}), which is the same key; empty when it is none.
   */
  public static Optional<IdempotencyKey> of(String field) {
    String text = field.strip();
    if (text.startsWith("\"")) {
      var quoted = QUOTED.matcher(text);
      text = quoted.matches() ? ESCAPE.matcher(quoted.group(1)).replaceAll("$1") : "";
    }
    return TEXT.matcher(text).matches() ? Optional.of(new IdempotencyKey(text)) : Optional.empty();
  }
}
