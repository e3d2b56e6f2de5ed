// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.yearly.usecase;

import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.pdf.Repertoire;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.reach.NetworkReach;

/**
 * What keeps the reach of a year from being published, told in Dutch.
 *
 * @param present the year that goes on
 */
record YearCheck(int present) {
  private static final int LONGEST = 500;
  private static final String YEAR = "jaar";
  private static final String REASON = "reden";

  /** A year that is over; else empty, with the reason among the faults. */
  Optional<Integer> year(String text, List<Fault> faults) {
    String given = text.strip();
    if (!given.matches("\\d{4}")) {
      faults.add(new Fault(YEAR, "Vul een jaar in, bijvoorbeeld " + (present - 1) + "."));
      return Optional.empty();
    }
    int year = Integer.parseInt(given);
    if (year >= present) {
      String why =
          year == present
              ? "Het jaar %d is nog niet voorbij. Publiceer het als het is afgesloten."
              : "Het jaar %d moet nog komen. Publiceer het als het is afgesloten.";
      faults.add(new Fault(YEAR, why.formatted(year)));
      return Optional.empty();
    }
    return Optional.of(year);
  }

  static void known(int year, Optional<NetworkReach> found, List<Fault> faults) {
    if (found.isEmpty()) {
      faults.add(
          new Fault(
              YEAR,
              "Van %d is niets bekend: er zijn geen standen en geen landelijke cijfers, of er geldt geen definitie."
                  .formatted(year)));
    } else if (!found.get().isTold()) {
      faults.add(
          new Fault(
              YEAR,
              "Van %d gaven minder dan drie bibliotheken een aantal. Dat mag niet worden gepubliceerd."
                  .formatted(year)));
    }
  }

  /**
   * @param version that it would become
   */
  static void reason(int version, String year, String reason, List<Fault> faults) {
    if (version > 1 && reason.isEmpty()) {
      faults.add(
          new Fault(
              REASON,
              "Het bereik van %s is al gepubliceerd. Zeg waarom er een nieuwe versie komt."
                  .formatted(year)));
    } else if (reason.length() > LONGEST) {
      faults.add(new Fault(REASON, "Houd de reden op ten hoogste " + LONGEST + " tekens."));
    } else if (!Repertoire.prints(reason.replaceAll("\\s", " "))) {
      faults.add(new Fault(REASON, "Er staat een teken in de reden dat niet te drukken is."));
    }
  }
}
