// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.publiekswijzer.library.Names;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.proposition.CovenantTask;
import nl.publiekswijzer.proposition.DeliveryForm;
import nl.publiekswijzer.proposition.LibraryFunction;
import nl.publiekswijzer.proposition.PropositionContent;
import nl.publiekswijzer.proposition.PropositionStatus;
import nl.publiekswijzer.proposition.Target;
import nl.publiekswijzer.research.PersonalDetails;

/**
 * A proposition as somebody fills it in, in the words of the interface.
 *
 * @param segmenten catalogue, colon, code of each
 * @param themas likewise
 * @param status null for one that is in use
 */
public record PropositionForm(
    String naam,
    List<String> andereNamen,
    String belofte,
    String opgave,
    String functie,
    String vorm,
    String programma,
    List<String> segmenten,
    List<String> themas,
    String status) {
  private static final int MOST_NAMES = 20;

  public PropositionForm {
    naam = text(naam);
    andereNamen = lines(andereNamen);
    belofte = text(belofte);
    opgave = text(opgave);
    functie = text(functie);
    vorm = text(vorm);
    programma = text(programma);
    segmenten = lines(segmenten);
    themas = lines(themas);
    status = status == null || status.isBlank() ? PropositionStatus.IN_USE.word() : status.strip();
  }

  public static final PropositionForm EMPTY =
      new PropositionForm(null, null, null, null, null, null, null, null, null, null);

  public static PropositionForm of(PropositionContent content, PropositionStatus status) {
    return new PropositionForm(
        content.name(),
        content.otherNames(),
        content.promise(),
        content.task().word(),
        content.function().word(),
        content.form().word(),
        content.programme(),
        content.segments().stream().map(Target::text).toList(),
        content.themes().stream().map(Target::text).toList(),
        status.word());
  }

  /** Each other name on a line of its own. */
  public String andereNamenText() {
    return String.join("\n", andereNamen);
  }

  private static String text(String given) {
    return Objects.requireNonNullElse(given, "").strip();
  }

  private static List<String> lines(List<String> given) {
    return given == null
        ? List.of()
        : given.stream().map(PropositionForm::text).filter(t -> !t.isEmpty()).distinct().toList();
  }

  /**
   * What it says.
   *
   * @throws InvalidInput with all that will not do
   */
  public PropositionContent content() {
    var faults = new ArrayList<Fault>();
    check(faults);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return new PropositionContent(
        naam,
        andereNamen,
        belofte,
        CovenantTask.find(opgave).orElseThrow(),
        LibraryFunction.find(functie).orElseThrow(),
        DeliveryForm.find(vorm).orElseThrow(),
        programma,
        targets(segmenten),
        targets(themas));
  }

  public PropositionStatus stage() {
    return PropositionStatus.find(status)
        .orElseThrow(() -> new InvalidInput("status", "Kies hoe ver de propositie is."));
  }

  private void check(List<Fault> faults) {
    if (!isName(naam)) {
      faults.add(new Fault("naam", "Geef een naam van hoogstens 80 tekens, op één regel."));
    }
    if (andereNamen.size() > MOST_NAMES
        || !andereNamen.stream().allMatch(PropositionForm::isName)) {
      faults.add(
          new Fault(
              "andereNamen",
              "Geef hoogstens 20 andere namen van hoogstens 80 tekens, één per regel."));
    }
    if (belofte.isEmpty() || belofte.length() > PropositionContent.LONGEST_PROMISE) {
      faults.add(
          new Fault(
              "belofte", "Schrijf in hoogstens 400 tekens wat de bibliotheek aan wie belooft."));
    }
    if (programma.length() > PropositionContent.LONGEST_NAME) {
      faults.add(
          new Fault("programma", "Geef een naam van hoogstens 80 tekens, of laat het leeg."));
    }
    PersonalDetails.refusal(String.join("\n", naam, belofte, programma) + andereNamenText())
        .ifPresent(refusal -> faults.add(new Fault("belofte", refusal)));
    require(faults, "opgave", CovenantTask.find(opgave), "Kies een opgave van het convenant.");
    require(faults, "functie", LibraryFunction.find(functie), "Kies een functie van de wet.");
    require(faults, "vorm", DeliveryForm.find(vorm), "Kies fysiek, online of beide.");
    targets(faults, "segmenten", segmenten);
    targets(faults, "themas", themas);
  }

  private static boolean isName(String name) {
    return Names.of(name.replace('/', ' '), PropositionContent.LONGEST_NAME).isPresent();
  }

  private static void require(
      List<Fault> faults, String field, Optional<?> found, String otherwise) {
    if (found.isEmpty()) {
      faults.add(new Fault(field, otherwise));
    }
  }

  private static void targets(List<Fault> faults, String field, List<String> given) {
    if (!given.stream().allMatch(text -> Target.read(text).isPresent())) {
      faults.add(new Fault(field, "Schrijf de naam van de indeling, een dubbele punt en de code."));
    }
  }

  private static List<Target> targets(List<String> given) {
    return given.stream().flatMap(text -> Target.read(text).stream()).toList();
  }
}
