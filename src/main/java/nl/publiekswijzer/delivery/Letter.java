// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery;

import java.net.URI;
import java.util.List;

/**
 * A message in its parts, before it is written plain and as HTML.
 *
 * @param reason why its reader gets it
 * @param settings where to change that, null when it cannot be changed
 */
record Letter(
    String heading,
    String greeting,
    List<String> paragraphs,
    LabelledLink link,
    String reason,
    LabelledLink settings) {

  /** A link and its words. */
  record LabelledLink(String label, URI address) {
    LabelledLink {
      if (!address.isAbsolute() || address.getHost() == null) {
        throw new IllegalArgumentException("a link without a host");
      }
    }
  }
}
