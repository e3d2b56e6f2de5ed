// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.rest;

import java.util.concurrent.Semaphore;

/**
 * Places for threads that wait for bytes. Some are kept for bodies that have hardly been waited
 * for: whoever is slow takes no place from who has only just begun.
 */
final class WaitingRoom {
  private final Semaphore places;
  private final Semaphore forSlow;

  /**
   * @param places in all
   * @param forSlow how many of them bodies may take that have been waited for long
   */
  WaitingRoom(int places, int forSlow) {
    this.places = new Semaphore(places);
    this.forSlow = new Semaphore(forSlow);
  }

  /** Takes a place, if there is one. */
  boolean enter(boolean slow) {
    if (slow && !forSlow.tryAcquire()) {
      return false;
    }
    if (places.tryAcquire()) {
      return true;
    }
    if (slow) {
      forSlow.release();
    }
    return false;
  }

  /**
   * Gives a place back.
   *
   * @param slow as it was when it was taken
   */
  void leave(boolean slow) {
    places.release();
    if (slow) {
      forSlow.release();
    }
  }
}
