// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.publiekswijzer.platform.Refused;

/**
 * The addresses for who runs the server: by their one spelling, from the machine itself. Any other
 * spelling could pass a rule of the proxy that names them, and what a proxy passes on is not for
 * who runs the server.
 */
final class ManagementPath {
  private static final Pattern PLAIN =
      Pattern.compile("/health(/live|/ready|/started)?|/metrics(/[a-z]+)?|/openapi");
  private static final Pattern THEIRS = Pattern.compile("/(health|metrics|openapi)(/.*)?");
  private static final List<String> BY_PROXY =
      List.of(
          "X-Forwarded-For",
          "X-Forwarded-Host",
          "X-Forwarded-Proto",
          "X-Real-IP",
          "Forwarded",
          "Via");

  private ManagementPath() {}

  /** Why it is not taken; empty when it is, or is for something else. */
  static Optional<Refused> refusal(HttpServletRequest request) {
    String meant = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
    if (!THEIRS.matcher(meant).matches()) {
      return Optional.empty();
    }
    boolean plain = PLAIN.matcher(request.getRequestURI()).matches();
    boolean direct = BY_PROXY.stream().allMatch(name -> request.getHeader(name) == null);
    return plain && direct
        ? Optional.empty()
        : Optional.of(Refused.notFound("Dit adres bestaat niet."));
  }
}
