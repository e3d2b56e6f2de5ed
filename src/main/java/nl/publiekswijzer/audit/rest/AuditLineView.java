// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audit.rest;

import nl.publiekswijzer.audit.AuditLine;

/** A line of the audit as the interface tells it. */
public record AuditLineView(
    long nummer,
    String tijdstempel,
    String actor,
    String actie,
    String object,
    String oorsprong,
    String resultaat,
    String hash) {

  static AuditLineView of(AuditLine line) {
    return new AuditLineView(
        line.number(),
        line.at().toString(),
        line.actor(),
        line.action(),
        line.object(),
        line.origin(),
        line.result(),
        line.hash());
  }
}
