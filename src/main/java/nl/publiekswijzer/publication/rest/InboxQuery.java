// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.rest;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.publication.InboxQuestion;

/** The question to the inbox as it stands in an address. */
public class InboxQuery {
  private static final int LAST_YEAR = 9999;
  private static final int LAST_PAGE = 1_000_000;

  @QueryParam("zoek")
  private String text;

  @QueryParam("bibliotheek")
  private String library;

  @QueryParam("provincie")
  private String province;

  @QueryParam("jaar")
  private String year;

  @QueryParam("soort")
  private String kind;

  @QueryParam("ongelezen")
  private String unread;

  @QueryParam("pagina")
  private String page;

  @QueryParam("paginaGrootte")
  private String size;

  /**
   * @throws InvalidInput with all mistakes
   */
  InboxQuestion question() {
    var faults = new ArrayList<Fault>();
    int wantedYear = number("jaar", year, 0, LAST_YEAR, faults);
    int wantedPage = number("pagina", page, 1, LAST_PAGE, faults);
    int wantedSize =
        number(
            "paginaGrootte", size, InboxQuestion.LARGEST_PAGE, InboxQuestion.LARGEST_PAGE, faults);
    var wantedKind = kind(faults);
    if (!plain(unread).matches("|true|false")) {
      faults.add(new Fault("ongelezen", "Geef true of false."));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(List.copyOf(faults));
    }
    return new InboxQuestion(
        plain(text),
        plain(library),
        plain(province),
        wantedYear,
        wantedKind,
        plain(unread).equals("true"),
        wantedPage,
        wantedSize);
  }

  private ReportKind kind(List<Fault> faults) {
    String word = plain(kind);
    var found = ReportKind.ofWord(word);
    if (found.isEmpty() && !word.isEmpty()) {
      faults.add(new Fault("soort", "Geef INWONERS, LEDEN of GECOMBINEERD."));
    }
    return found.orElse(null);
  }

  private static int number(
      String field, String given, int otherwise, int most, List<Fault> faults) {
    String digits = plain(given);
    if (digits.isEmpty()) {
      return otherwise;
    }
    int value = digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
    if (value < 1 || value > most) {
      faults.add(new Fault(field, "Geef een getal van 1 tot en met " + most + "."));
      return 1;
    }
    return value;
  }

  private static String plain(String text) {
    return text == null ? "" : text.strip();
  }
}
