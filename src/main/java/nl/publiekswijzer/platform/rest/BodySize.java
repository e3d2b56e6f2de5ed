// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import nl.publiekswijzer.platform.Refused;

/**
 * How large a body may be: 1 MB, counted as it comes in. Only forms with files may be larger; their
 * parts are counted by {@link Parts}.
 */
final class BodySize {
  private static final long LARGEST = 1 << 20;

  private BodySize() {}

  /** Why it is not taken, as it announces itself; empty when it is. */
  static Optional<Refused> refusal(HttpServletRequest request) {
    return !hasFiles(request) && request.getContentLengthLong() > LARGEST
        ? Optional.of(tooLarge())
        : Optional.empty();
  }

  /** The request without files, of which no more than that can be read. */
  static HttpServletRequest bounded(HttpServletRequest request) {
    var left = new AtomicLong(LARGEST);
    return new WatchedRequest(
        request,
        read -> {
          if (left.addAndGet(-read) < 0) {
            throw tooLarge();
          }
        });
  }

  static Refused tooLarge() {
    return Refused.tooLarge(
        "De inhoud is groter dan %d MB. Stuur minder tegelijk.".formatted(LARGEST >> 20));
  }

  static boolean hasFiles(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
  }
}
