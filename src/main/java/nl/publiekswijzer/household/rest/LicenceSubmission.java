// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.household.Licence;
import nl.publiekswijzer.household.LicenceWindow;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.library.SupportOrganisation;
import nl.publiekswijzer.platform.Day;
import nl.publiekswijzer.platform.InvalidInput;

/** Makes a licence of what was sent. */
public final class LicenceSubmission {
  private LicenceSubmission() {}

  /**
   * @throws InvalidInput at the first mistake
   */
  public static Licence licence(LicenceView sent, List<SupportOrganisation> known) {
    LocalDate from = Day.of("van", sent.van());
    LocalDate until = Day.of("tot", sent.tot());
    if (from != null && until != null && until.isBefore(from)) {
      throw new InvalidInput("tot", "De licentie eindigt voor zij begint.");
    }
    if (sent.perJaar() != null && sent.perJaar() < 1) {
      throw new InvalidInput("perJaar", "Geef 1 of meer, of laat het weg.");
    }
    return new Licence(
        UUID.randomUUID(),
        new LicenceWindow(from, until),
        licensee(sent.houder(), known),
        kinds(sent.soorten()),
        sent.perJaar(),
        sent.betaaldDoor() == null ? "" : sent.betaaldDoor());
  }

  private static UUID licensee(String name, List<SupportOrganisation> known) {
    if (name == null) {
      return null;
    }
    return known.stream()
        .filter(o -> o.name().equals(name))
        .findFirst()
        .map(SupportOrganisation::id)
        .orElseThrow(() -> new InvalidInput("houder", "Deze organisatie is niet bekend."));
  }

  private static Set<ReportKind> kinds(List<String> words) {
    if (words == null) {
      return Set.of(ReportKind.values());
    }
    var kinds =
        Stream.of(ReportKind.values())
            .filter(kind -> words.contains(kind.word()))
            .collect(Collectors.toSet());
    if (kinds.isEmpty() || kinds.size() != Set.copyOf(words).size()) {
      throw new InvalidInput("soorten", "Kies uit INWONERS, LEDEN en GECOMBINEERD.");
    }
    return kinds;
  }
}
