// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request;

import java.util.Locale;
import java.util.UUID;

/** How people refer to a request, and to the publication that it becomes. */
public final class RequestNumber {
  private static final int DIGITS = 13;

  private RequestNumber() {}

  public static String of(UUID id) {
    return "PW-" + id.toString().substring(0, DIGITS).toUpperCase(Locale.ROOT);
  }
}
