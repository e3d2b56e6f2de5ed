// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fixity.web;

import nl.publiekswijzer.fixity.FixityFinding;
import nl.publiekswijzer.platform.web.Speech;

/** A finding as the page shows it. */
public record FindingLine(
    String id,
    String path,
    String store,
    String algorithm,
    String expected,
    String found,
    String foundAt,
    boolean restorable) {
  static FindingLine of(FixityFinding finding, Speech words) {
    var check = finding.check();
    return new FindingLine(
        finding.id().toString(),
        check.path(),
        words.of("fixity.store", finding.store()),
        check.algorithm(),
        check.expected(),
        check.found(),
        words.moment(finding.foundAt()),
        finding.isRestorable());
  }
}
