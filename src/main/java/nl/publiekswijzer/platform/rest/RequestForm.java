// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import nl.publiekswijzer.platform.Refused;

/** What a request may look like, before it is asked what it wants. */
final class RequestForm {
  private static final String PACKED =
      "De inhoud is ingepakt. Stuur haar onverpakt, zonder het veld Content-Encoding.";
  private static final String HOSTS = "Noem in de aanvraag één keer het veld Host.";

  private RequestForm() {}

  /** Why it is not taken; empty when it is. */
  static Optional<Refused> refusal(HttpServletRequest request) {
    if (Collections.list(request.getHeaders("Host")).size() > 1) {
      return Optional.of(Refused.malformed(HOSTS));
    }
    boolean packed =
        Collections.list(request.getHeaders("Content-Encoding")).stream()
            .anyMatch(coding -> !coding.strip().equalsIgnoreCase("identity"));
    return packed ? Optional.of(Refused.unsupported(PACKED)) : Optional.empty();
  }
}
