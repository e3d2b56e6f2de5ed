// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

/** Where an element stands, in a template or on a filled page. */
interface Spot {
  /** What is thrown when the element there cannot be written. */
  NotArchivableException refuse(String problem);

  default void refuse(boolean refused, String problem) {
    if (refused) {
      throw refuse(problem);
    }
  }
}
