// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.usecase;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import nl.publiekswijzer.research.Study;
import nl.publiekswijzer.research.StudyDescription;
import nl.publiekswijzer.research.StudyDesign;
import nl.publiekswijzer.research.StudyReaders;

/**
 * A study as people fill it in, by form, by the interface or by a file.
 *
 * @param opzet word of {@link StudyDesign}
 * @param van day as {@code jjjj-mm-dd}, as is {@code tot}
 * @param respons per cent; may be empty
 * @param bibliotheek name of the library that owns it; empty for another owner
 * @param ondersteuningsorganisatie name of the one that owns it; empty for another owner
 * @param lezers word of {@link StudyReaders}
 * @param verwijzing address by https; may be empty
 * @param licentie may be empty
 */
public record StudyForm(
    String titel,
    String vraag,
    String opzet,
    String methode,
    String van,
    String tot,
    String n,
    String respons,
    String bibliotheek,
    String ondersteuningsorganisatie,
    String lezers,
    String samenvatting,
    String verwijzing,
    String licentie) {
  private static final int LONGEST_TITLE = 160;
  private static final int LONGEST_LINE = 500;
  private static final int LONGEST_TEXT = 4_000;

  /** With nothing filled in. */
  public static final StudyForm EMPTY =
      new StudyForm("", "", "", "", "", "", "", "", "", "", "", "", "", "");

  /** What was told before, to be changed. */
  public static StudyForm of(Study study) {
    var told = study.told();
    boolean ofLibrary = study.owner().library() != null;
    return new StudyForm(
        told.title(),
        told.question(),
        told.design().word(),
        told.method(),
        told.from().toString(),
        told.until().toString(),
        String.valueOf(told.n()),
        told.response() == null ? "" : FindingForm.dutch(told.response()),
        ofLibrary ? study.owner().name() : "",
        ofLibrary ? "" : study.owner().name(),
        study.readers().word(),
        told.summary(),
        told.link(),
        told.licence());
  }

  /** Null, with faults, when something will not do. */
  StudyDescription description(FilledIn in) {
    String title = in.text("titel", titel, LONGEST_TITLE, "Geef het onderzoek een titel.");
    String question =
        in.text("vraag", vraag, LONGEST_LINE, "Schrijf welke vraag het onderzoek beantwoordt.");
    var design =
        in.chosen(
            "opzet",
            opzet,
            StudyDesign::ofWord,
            "Kies hoe de deelnemers zijn gekozen: telling, steekproef, open-oproep of gesprekken.");
    String method =
        in.text("methode", methode, LONGEST_LINE, "Schrijf hoe het onderzoek is gedaan.");
    var from = in.day("van", van);
    var until = in.day("tot", tot);
    if (from != null && until != null && from.isAfter(until)) {
      in.fault("tot", "Het onderzoek eindigt voordat het begint. Verbeter een van de datums.");
    }
    int people = in.whole("n", n, "Vul in hoeveel mensen of huishoudens meededen.");
    var response = in.share("respons", respons);
    String summary =
        in.text("samenvatting", samenvatting, LONGEST_TEXT, "Vat het onderzoek samen.");
    String link = link(in);
    String licence = in.optionalText("licentie", licentie, LONGEST_TITLE);
    return in.isSound()
        ? new StudyDescription(
            title, question, design, method, from, until, people, response, summary, link, licence)
        : null;
  }

  private String link(FilledIn in) {
    String link = in.optionalText("verwijzing", verwijzing, LONGEST_LINE);
    if (!link.isEmpty() && !isSafe(link)) {
      in.fault("verwijzing", "Vul een adres in dat begint met https://, of laat het veld leeg.");
    }
    return link;
  }

  private static boolean isSafe(String link) {
    try {
      var uri = new URI(link);
      return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Null, with a fault, when it is none. */
  StudyReaders readers(FilledIn in) {
    var readers =
        in.chosen(
            "lezers",
            lezers,
            StudyReaders::ofWord,
            "Kies wie het mag lezen: iedereen, ondersteuningsgebied of eigen-organisatie.");
    if (readers == StudyReaders.SUPPORTED && isNational()) {
      in.fault(
          "lezers",
          "Een landelijk onderzoek heeft geen ondersteuningsgebied. Kies iedereen of"
              + " eigen-organisatie.");
    }
    return readers;
  }

  boolean isNational() {
    return library().isEmpty() && supporter().isEmpty();
  }

  Optional<String> library() {
    return Optional.of(FilledIn.plain(bibliotheek)).filter(name -> !name.isEmpty());
  }

  Optional<String> supporter() {
    return Optional.of(FilledIn.plain(ondersteuningsorganisatie)).filter(name -> !name.isEmpty());
  }
}
