// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What the answer to a request took from the draw of an earlier publication of the same households
 * (OB-2, rules M1 and M9).
 *
 * @param number of the earlier publication
 * @param answered whether it asked the same, so that it is the answer
 * @param added what was drawn on top of it and charged, each once
 */
public record Reuse(String number, boolean answered, List<Added> added) {
  public Reuse {
    added = List.copyOf(added);
  }

  /** A level that was not drawn for these households before. */
  public enum Added {
    /** Blocks of a larger work area. */
    AREA("het gebied dat erbij kwam"),
    CARDS("passen"),
    BRANCHES("vestigingen"),
    GROUPS("brede groepen");

    private final String word;

    Added(String word) {
      this.word = word;
    }

    /** As the interface calls it. */
    public String word() {
      return word;
    }
  }

  /** What the requester and the readers are told. */
  public String sentence() {
    if (answered) {
      return "Deze vraag is eerder gesteld, en er is niets veranderd. Het antwoord is publicatie "
          + number
          + ": er is niets nieuws verbruikt.";
    }
    String same = "Dezelfde huishoudens als in publicatie " + number;
    return added.isEmpty()
        ? same + ": geen nieuwe afwijking, niets verbruikt."
        : same
            + ", met dezelfde afwijking. Nieuw verbruikt: "
            + added.stream().map(Added::word).collect(Collectors.joining(", "))
            + ".";
  }
}
