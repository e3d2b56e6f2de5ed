// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.audience.Agreement;
import nl.publiekswijzer.audience.Audience;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.research.PersonalDetails;

/**
 * An agreement as somebody proposes it, in the words of the interface.
 *
 * @param bibliotheek who proposes it, and takes part
 * @param gemeenten codes of municipalities
 * @param postcodegebieden of four digits
 * @param deeltAantallen whether the others may see the numbers of who proposes it
 */
public record AgreementForm(
    String bibliotheek,
    String naam,
    String doel,
    String editie,
    List<String> gemeenten,
    List<Integer> postcodegebieden,
    List<Deelnemer> deelnemers,
    Boolean deeltAantallen) {
  public static final AgreementForm EMPTY =
      new AgreementForm(null, null, null, null, null, null, null, null);

  public AgreementForm {
    bibliotheek = text(bibliotheek);
    naam = text(naam);
    doel = text(doel);
    editie = text(editie);
    gemeenten = given(gemeenten);
    postcodegebieden = given(postcodegebieden);
    deelnemers = given(deelnemers);
    deeltAantallen = Boolean.TRUE.equals(deeltAantallen);
  }

  /** An organisation, and whose addresses its file holds. */
  public record Deelnemer(String organisatie, String groep) {
    public Deelnemer {
      organisatie = text(organisatie);
      groep = text(groep);
    }
  }

  private static String text(String given) {
    return Objects.requireNonNullElse(given, "").strip();
  }

  private static <T> List<T> given(List<T> list) {
    return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
  }

  /**
   * @throws InvalidInput with all that will not do, whatever the edition and organisations
   */
  void check() {
    var faults = new ArrayList<Fault>();
    text(faults, "naam", naam, Agreement.LONGEST_NAME, "Geef de afspraak een naam");
    text(faults, "doel", doel, Agreement.LONGEST_TEXT, "Schrijf waarvoor u dit wilt weten");
    if (gemeenten.isEmpty() && postcodegebieden.isEmpty()) {
      faults.add(new Fault("werkgebied", "Noem ten minste een gemeente of een postcodegebied."));
    }
    if (deelnemers.isEmpty() || deelnemers.size() > Agreement.MOST_PARTIES) {
      faults.add(new Fault("deelnemers", "Noem een tot vijf bestanden, met van wie ze zijn."));
    }
    if (deelnemers.stream().anyMatch(d -> Audience.find(d.groep()).isEmpty())) {
      faults.add(new Fault("deelnemers", "Kies bij elk bestand wie erin staan."));
    }
    if (deelnemers.stream().distinct().count() < deelnemers.size()) {
      faults.add(new Fault("deelnemers", "Noem elk bestand een keer."));
    }
    if (deelnemers.stream().noneMatch(d -> d.organisatie().equals(bibliotheek))) {
      faults.add(
          new Fault("deelnemers", "Noem ook een bestand van uw eigen organisatie: u doet mee."));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private static void text(
      List<Fault> faults, String field, String text, int longest, String advice) {
    if (text.isEmpty() || text.length() > longest) {
      faults.add(new Fault(field, advice + ", in hoogstens " + longest + " tekens."));
    }
    PersonalDetails.refusal(text).ifPresent(refusal -> faults.add(new Fault(field, refusal)));
  }

  WorkArea area() {
    return new WorkArea(gemeenten, postcodegebieden);
  }
}
