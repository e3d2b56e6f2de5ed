// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.access;

import static nl.publiekswijzer.access.Permission.ACCOUNTS;
import static nl.publiekswijzer.access.Permission.ARCHIVE;
import static nl.publiekswijzer.access.Permission.ASK;
import static nl.publiekswijzer.access.Permission.AUDIT;
import static nl.publiekswijzer.access.Permission.DECIDE;
import static nl.publiekswijzer.access.Permission.EDITIONS;
import static nl.publiekswijzer.access.Permission.FACTOR;
import static nl.publiekswijzer.access.Permission.LOOK;
import static nl.publiekswijzer.access.Permission.OFFER;
import static nl.publiekswijzer.access.Permission.ORGANISE;
import static nl.publiekswijzer.access.Permission.OWN;
import static nl.publiekswijzer.access.Permission.PASSWORD;
import static nl.publiekswijzer.access.Permission.REACH;
import static nl.publiekswijzer.access.Permission.READ;
import static nl.publiekswijzer.access.Permission.RESEARCH;
import static nl.publiekswijzer.access.Permission.SHARED;
import static nl.publiekswijzer.access.Permission.STYLE;

import java.util.Locale;
import java.util.Set;

/** What an account is for, and so what it may do at most. */
public enum Role {
  /** Works for one library: asks, and reads its own publications. */
  EMPLOYEE("MEDEWERKER", PASSWORD, FACTOR, OWN, LOOK, ASK, READ, STYLE, OFFER, RESEARCH, REACH),
  /** Works for a support organisation, with all its libraries. */
  CONSULTANT(
      "CONSULENT",
      PASSWORD,
      FACTOR,
      OWN,
      LOOK,
      ASK,
      READ,
      STYLE,
      DECIDE,
      ORGANISE,
      ARCHIVE,
      OFFER,
      RESEARCH,
      REACH),
  /** Reads all versions of the organisations assigned, and keeps the archive of its own. */
  ARCHIVIST("ARCHIVARIS", PASSWORD, FACTOR, OWN, LOOK, READ, ARCHIVE),
  /** Keeps catalogues, editions, licences and what the network shares, for the whole country. */
  CORE_TEAM("KERNTEAM", PASSWORD, FACTOR, OWN, LOOK, EDITIONS, RESEARCH, REACH, SHARED),
  /** Keeps accounts, organisations and audit; sees no figures. */
  ADMINISTRATOR("BEHEERDER", PASSWORD, FACTOR, OWN, LOOK, ORGANISE, ACCOUNTS, AUDIT),
  /** A program with a token; it may what its token says. */
  MACHINE("MACHINE", LOOK, ASK, READ, STYLE, EDITIONS, OFFER, RESEARCH, REACH);

  private final String word;
  private final Set<Permission> permissions;

  Role(String word, Permission... permissions) {
    this.word = word;
    this.permissions = Set.of(permissions);
  }

  /** As the interface calls it. */
  public String word() {
    return word;
  }

  /** As a sentence begins with it, such as {@code Medewerker}. */
  public String title() {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  public Set<Permission> permissions() {
    return permissions;
  }

  /** Whether its accounts belong to the country rather than to a library or its supporters. */
  public boolean isNational() {
    return this == CORE_TEAM || this == ADMINISTRATOR;
  }
}
