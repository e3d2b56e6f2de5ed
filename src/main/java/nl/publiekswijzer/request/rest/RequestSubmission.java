// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.library.LibraryName;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.publication.FocusChoice;
import nl.publiekswijzer.request.AnalysisOrder;
import nl.publiekswijzer.request.OrderTerms;
import nl.publiekswijzer.request.usecase.FileChoiceText;
import nl.publiekswijzer.request.usecase.ReportChoicesText;
import nl.publiekswijzer.request.usecase.SelectionText;
import nl.publiekswijzer.request.usecase.TermsText;

/**
 * The part {@code aanvraag} of a request, as it is sent.
 *
 * @param peildatum day to which the member file refers
 * @param ledental members that the library has by its own records
 * @param ledentalPer day on which it had them
 * @param bestand what is said of the member file
 * @param selectie of which members is told; absent for all
 * @param basis what the work area is compared with; absent for the country
 * @param naamWerkgebied what the library calls the work area itself
 * @param grootschrift whether there is a version in large print beside
 * @param stukken which documents; absent for all
 */
public record RequestSubmission(
    String bibliotheek,
    String soort,
    String editie,
    Area werkgebied,
    List<String> themas,
    String toelichting,
    Integer prioriteit,
    String peildatum,
    Long ledental,
    String ledentalPer,
    FileChoicesSubmission bestand,
    Base basis,
    Selection selectie,
    String naamWerkgebied,
    List<Focus> focussegmenten,
    Boolean grootschrift,
    List<String> stukken) {
  private static final int LONGEST_NOTE = 2_000;
  private static final int MOST_AREAS = 4_100;

  private static final Map<String, ReportKind> KINDS =
      Stream.of(ReportKind.values()).collect(Collectors.toMap(ReportKind::word, k -> k));

  /** The work area: codes of municipalities, four-digit postcodes. */
  public record Area(List<String> gemeenten, List<Integer> postcodegebieden) {
    List<String> codes() {
      return gemeenten == null ? List.of() : gemeenten;
    }

    List<Integer> postcodes() {
      return postcodegebieden == null ? List.of() : postcodegebieden;
    }
  }

  /** A selection of members: by kinds of card and activity, or by branches. */
  public record Selection(List<String> passen, Boolean alleenActief, List<String> vestigingen) {
    SelectionText text() {
      return new SelectionText(passen, Boolean.TRUE.equals(alleenActief), vestigingen);
    }
  }

  /** A focus segment, with what the library promises these people. */
  public record Focus(String code, String zin) {
    FocusChoice choice() {
      return new FocusChoice(code, zin);
    }
  }

  /** The base of comparison: its kind, and codes or names of provinces or municipalities. */
  public record Base(String soort, List<String> gebieden) {}

  /** What is said of the member file. */
  FileChoiceText file() {
    return bestand == null ? FileChoiceText.NONE : bestand.text();
  }

  /**
   * The order it stands for.
   *
   * @throws InvalidInput with all mistakes
   */
  public AnalysisOrder order() {
    var faults = new ArrayList<Fault>();
    var library = LibraryName.of(bibliotheek);
    if (library.isEmpty()) {
      faults.add(new Fault("bibliotheek", LibraryName.ADVICE));
    }
    if (soort == null || !KINDS.containsKey(soort)) {
      faults.add(new Fault("soort", "Kies INWONERS, LEDEN of GECOMBINEERD."));
    }
    if (editie == null || editie.isBlank()) {
      faults.add(new Fault("editie", "Noem een editie; zie /api/v1/edities."));
    }
    checkArea(faults);
    if (toelichting != null && toelichting.length() > LONGEST_NOTE) {
      faults.add(new Fault("toelichting", "Houd de toelichting onder 2000 tekens."));
    }
    int priority = prioriteit == null ? AnalysisOrder.USUAL_PRIORITY : prioriteit;
    if (priority < AnalysisOrder.HIGHEST_PRIORITY || priority > AnalysisOrder.LOWEST_PRIORITY) {
      faults.add(new Fault("prioriteit", "Geef een prioriteit van 1 (eerst) tot en met 9."));
    }
    var terms = terms(faults);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return new AnalysisOrder(
        library.orElseThrow(),
        KINDS.get(soort),
        editie,
        new WorkArea(werkgebied.codes(), werkgebied.postcodes()),
        themas == null ? List.of() : themas,
        toelichting == null ? "" : toelichting,
        priority,
        terms);
  }

  private OrderTerms terms(List<Fault> faults) {
    String members = ledental == null ? "" : ledental.toString();
    try {
      return new TermsText(
              peildatum,
              members,
              ledentalPer,
              basis == null ? "" : basis.soort(),
              basis == null ? List.of() : basis.gebieden(),
              selectie == null ? null : selectie.text(),
              report())
          .terms();
    } catch (InvalidInput e) {
      faults.addAll(e.faults());
      return OrderTerms.USUAL;
    }
  }

  private ReportChoicesText report() {
    return new ReportChoicesText(
        naamWerkgebied,
        focussegmenten == null
            ? List.of()
            : focussegmenten.stream().filter(Objects::nonNull).map(Focus::choice).toList(),
        Boolean.TRUE.equals(grootschrift),
        stukken);
  }

  private void checkArea(List<Fault> faults) {
    int size = werkgebied == null ? 0 : werkgebied.codes().size() + werkgebied.postcodes().size();
    if (size == 0 || size > MOST_AREAS) {
      faults.add(new Fault("werkgebied", "Noem ten minste een gemeente of een postcodegebied."));
    } else if (werkgebied.codes().stream().anyMatch(c -> c == null || c.isBlank())
        || werkgebied.postcodes().stream().anyMatch(Objects::isNull)) {
      faults.add(new Fault("werkgebied", "Een gemeente of postcodegebied is leeg."));
    }
  }
}
