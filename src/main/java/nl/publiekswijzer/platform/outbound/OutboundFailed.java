// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.outbound;

/** A call that got no answer, by no fault of its address; the next attempt may get one. */
public class OutboundFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public OutboundFailed(String message) {
    super(message);
  }
}
