// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.batch;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the warm-up of this server is over. */
@ApplicationScoped
public class WarmUpState {
  private volatile boolean over;

  void end() {
    over = true;
  }

  boolean isOver() {
    return over;
  }
}
