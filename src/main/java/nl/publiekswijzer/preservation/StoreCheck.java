// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation;

import java.util.List;

/**
 * A publication as one store has it, read again.
 *
 * @param state whether that could be done at all
 * @param digests everything that was compared; empty where nothing was
 * @param bytes that were read
 */
public record StoreCheck(Store store, State state, List<DigestCheck> digests, long bytes) {
  /** Where publications are kept. */
  public enum Store {
    DATABASE,
    COPY
  }

  /** How far a store could be read. */
  public enum State {
    CHECKED,
    /** There is no such store, or the publication did not come there yet. */
    NONE,
    /** The store is away: that says nothing about what it holds. */
    AWAY
  }

  public StoreCheck {
    digests = List.copyOf(digests);
  }

  /** Of a store that was not read. */
  public static StoreCheck without(Store store, State state) {
    return new StoreCheck(store, state, List.of(), 0);
  }

  /** What is not as it was kept. */
  public List<DigestCheck> failures() {
    return digests.stream().filter(check -> !check.passes()).toList();
  }

  /** How many files were read. */
  public long files() {
    return digests.stream().map(DigestCheck::path).distinct().count();
  }
}
