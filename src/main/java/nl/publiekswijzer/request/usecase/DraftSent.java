// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.util.UUID;

/** A draft is a draft no more: the request of the same id came of it. */
public class DraftSent extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final UUID request;

  DraftSent(UUID request) {
    this.request = request;
  }

  public UUID request() {
    return request;
  }
}
