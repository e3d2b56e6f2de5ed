// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.usecase;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.proposition.Offering;
import nl.publiekswijzer.proposition.PropositionContent;
import nl.publiekswijzer.proposition.Provider;
import nl.publiekswijzer.proposition.ServiceLevel;
import nl.publiekswijzer.research.PersonalDetails;

/**
 * What somebody fills in of a proposition at a place, in the words of the interface.
 *
 * @param vestiging code; empty for the library as a whole
 * @param niveau number of the level; null takes back what was said
 * @param sinds day; empty for today
 */
public record OfferForm(
    String propositie,
    String vestiging,
    Integer niveau,
    String sinds,
    String eigenNaam,
    String website) {
  private static final int LONGEST_ADDRESS = 300;

  public OfferForm {
    propositie = text(propositie);
    vestiging = text(vestiging);
    sinds = text(sinds);
    eigenNaam = text(eigenNaam);
    website = text(website);
  }

  private static String text(String given) {
    return Objects.requireNonNullElse(given, "").strip();
  }

  /**
   * @param today last day on which it may begin, and the usual one
   * @throws InvalidInput with all that will not do
   */
  Offering at(Provider provider, LocalDate today) {
    var faults = new ArrayList<Fault>();
    var level = ServiceLevel.find(niveau);
    if (level.isEmpty()) {
      faults.add(new Fault("niveau", "Kies een niveau van 0 tot en met 3."));
    }
    var since = day(faults, today);
    if (eigenNaam.length() > PropositionContent.LONGEST_NAME || eigenNaam.lines().count() > 1) {
      faults.add(
          new Fault("eigenNaam", "Geef een naam van hoogstens 80 tekens, of laat het leeg."));
    }
    PersonalDetails.refusal(eigenNaam)
        .ifPresent(refusal -> faults.add(new Fault("eigenNaam", refusal)));
    if (!website.isEmpty() && !isAddress(website)) {
      faults.add(new Fault("website", "Geef een adres dat begint met https://, of laat het leeg."));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(List.copyOf(faults));
    }
    return new Offering(provider, propositie, level.orElseThrow(), since, eigenNaam, website);
  }

  private LocalDate day(List<Fault> faults, LocalDate today) {
    try {
      var day = sinds.isEmpty() ? today : LocalDate.parse(sinds);
      if (!day.isAfter(today)) {
        return day;
      }
    } catch (DateTimeException e) {
      // told below
    }
    faults.add(new Fault("sinds", "Geef een dag tot en met vandaag, als jjjj-mm-dd."));
    return today;
  }

  private static boolean isAddress(String text) {
    try {
      return text.length() <= LONGEST_ADDRESS
          && text.startsWith("https://")
          && URI.create(text).getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
