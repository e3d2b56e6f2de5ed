// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

/**
 * A promise that was broken.
 *
 * @param invariant {@code I1} to {@code I12}, or the fault whose own promise it is
 */
record Violation(String invariant, String what) {
  @Override
  public String toString() {
    return invariant + ": " + what;
  }
}
