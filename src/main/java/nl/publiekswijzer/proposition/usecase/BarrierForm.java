// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.proposition.Barrier;
import nl.publiekswijzer.proposition.BarrierPlace;
import nl.publiekswijzer.proposition.BarrierState;
import nl.publiekswijzer.research.PersonalDetails;

/**
 * A barrier, or the next step about it, as somebody fills it in, in the words of the interface.
 *
 * @param vestiging code; empty for the library as a whole
 * @param propositie code; empty for anything
 * @param toestand empty for one that is new
 */
public record BarrierForm(
    String plaats,
    String vestiging,
    String propositie,
    String oorzaak,
    String toestand,
    String actie,
    String eigenaar) {
  public static final BarrierForm EMPTY = new BarrierForm(null, null, null, null, null, null, null);

  public BarrierForm {
    plaats = text(plaats);
    vestiging = text(vestiging);
    propositie = text(propositie);
    oorzaak = text(oorzaak);
    toestand = toestand == null || toestand.isBlank() ? BarrierState.OPEN.word() : toestand.strip();
    actie = text(actie);
    eigenaar = text(eigenaar);
  }

  private static String text(String given) {
    return Objects.requireNonNullElse(given, "").strip();
  }

  /**
   * @throws InvalidInput with all that will not do
   */
  void check() {
    var faults = new ArrayList<Fault>();
    if (BarrierPlace.find(plaats).isEmpty()) {
      faults.add(new Fault("plaats", "Kies waar klanten struikelen."));
    }
    if (oorzaak.isEmpty() || oorzaak.length() > Barrier.LONGEST_TEXT) {
      faults.add(
          new Fault("oorzaak", "Schrijf in hoogstens 400 tekens wat er misgaat en waardoor."));
    }
    noPerson(faults, "oorzaak", oorzaak);
    addTo(faults);
    refuse(faults);
  }

  /**
   * @throws InvalidInput with all that will not do of a step
   */
  void checkStep() {
    var faults = new ArrayList<Fault>();
    addTo(faults);
    refuse(faults);
  }

  private void addTo(List<Fault> faults) {
    if (BarrierState.find(toestand).isEmpty()) {
      faults.add(new Fault("toestand", "Kies hoe het ermee staat."));
    }
    if (actie.length() > Barrier.LONGEST_TEXT) {
      faults.add(new Fault("actie", "Schrijf in hoogstens 400 tekens wat eraan gedaan wordt."));
    }
    if (eigenaar.length() > Barrier.LONGEST_OWNER) {
      faults.add(new Fault("eigenaar", "Noem in hoogstens 80 tekens het team of de functie."));
    }
    noPerson(faults, "actie", actie);
    noPerson(faults, "eigenaar", eigenaar);
  }

  private static void noPerson(List<Fault> faults, String field, String text) {
    PersonalDetails.refusal(text).ifPresent(refusal -> faults.add(new Fault(field, refusal)));
  }

  private static void refuse(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }
}
