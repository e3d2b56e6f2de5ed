// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import nl.publiekswijzer.platform.Settings;

/** Where a request came from: what only a proxy of ours may say otherwise. */
@Dependent
public class Origins {
  private final Settings settings;

  @Inject
  public Origins(Settings settings) {
    this.settings = settings;
  }

  String of(HttpServletRequest request) {
    String sender = request.getRemoteAddr();
    String forwarded = request.getHeader("X-Forwarded-For");
    if (forwarded == null || !settings.proxies().contains(sender)) {
      return sender;
    }
    return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
  }
}
