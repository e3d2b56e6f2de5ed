// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.yearly.rest;

import java.util.Objects;

/**
 * A year to publish the reach of, as it is sent.
 *
 * @param reden may be absent for the first version of a year
 */
public record ReachPublicationSubmission(Integer jaar, String reden) {
  String year() {
    return Objects.toString(jaar, "");
  }

  String reason() {
    return Objects.requireNonNullElse(reden, "");
  }
}
