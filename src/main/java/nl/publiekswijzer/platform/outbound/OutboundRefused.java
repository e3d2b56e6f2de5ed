// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.outbound;

/** An address that this server does not call; the message names no path, which may be a secret. */
public class OutboundRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public OutboundRefused(String message) {
    super(message);
  }
}
