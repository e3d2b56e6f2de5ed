// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household;

/** How far the import of an edition is. */
public enum ImportState {
  READY,
  RUNNING,
  DONE,
  FAILED
}
