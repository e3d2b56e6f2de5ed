// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation;

import java.util.Optional;

/** What may happen to a publication that a keeper has to know: a choice of the PREMIS 3 list. */
public enum EventKind {
  CREATION("creation", "Creatie", true),
  VALIDATION("validation", null, true),
  DIGEST_CALCULATION("message digest calculation", null, true),
  INGESTION("ingestion", "Bevriezing", true),
  FIXITY_CHECK("fixity check", null, false),
  REPLICATION("replication", "Kopie", false),
  DELETION("deletion", "Vernietigen", false),
  DEACCESSION("deaccession", "Wijziging", false),
  MODIFICATION("modification", "Wijziging", false),
  /** Made again and compared, which the list has no closer term for. */
  REPRODUCTION("quality review", null, false);

  private final String premis;
  private final String mdto;
  private final boolean atPublication;

  EventKind(String premis, String mdto, boolean atPublication) {
    this.premis = premis;
    this.mdto = mdto;
    this.atPublication = atPublication;
  }

  /** Term of the list {@code eventType} of the Library of Congress. */
  public String premis() {
    return premis;
  }

  /** Label of {@code EventTypeLijst} of MDTO; empty for what belongs to files alone. */
  public Optional<String> mdto() {
    return Optional.ofNullable(mdto);
  }

  /** Whether it is part of publishing, and so of every package; else it comes afterwards. */
  public boolean isAtPublication() {
    return atPublication;
  }
}
