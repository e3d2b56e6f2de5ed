// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;

/**
 * What mail about an account tells.
 *
 * @param link works once
 * @param valid how long the link works
 */
public record AccountNotice(UUID event, URI link, Duration valid) {

  /** The link is as good as a password. */
  @Override
  public String toString() {
    return "AccountNotice[" + event + "]";
  }
}
