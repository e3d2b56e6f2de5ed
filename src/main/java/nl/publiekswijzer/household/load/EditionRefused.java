// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import java.util.List;

/** Delivered edition files with mistakes; nothing of them was loaded. */
public class EditionRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param mistakes Dutch sentences, each with file and line
   */
  public EditionRefused(List<String> mistakes) {
    super(String.join("\n", mistakes));
  }
}
