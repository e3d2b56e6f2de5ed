// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.outbound;

import java.time.Duration;

/** How long a call may take in all, and how many bytes of its answer are read. */
public record OutboundLimits(Duration total, int answerBytes) {
  public static final OutboundLimits STANDARD =
      new OutboundLimits(Duration.ofSeconds(5), 64 * 1024);
}
