// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.rest;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.research.FindingQuestion;
import nl.publiekswijzer.research.Strength;
import nl.publiekswijzer.research.StudyQuestion;

/** A question to the register as it stands in an address. */
public class ResearchQuery {
  private static final int LAST_YEAR = 9_999;
  private static final int LAST_PAGE = 100_000;

  @QueryParam("zoek")
  private String words;

  @QueryParam("segment")
  private String segment;

  @QueryParam("thema")
  private String theme;

  @QueryParam("propositie")
  private String proposition;

  @QueryParam("vanaf")
  private String yearFrom;

  @QueryParam("sterkte")
  private String strength;

  @QueryParam("pagina")
  private String page;

  /**
   * @throws InvalidInput with all mistakes
   */
  StudyQuestion studies() {
    var faults = new ArrayList<Fault>();
    int wanted = number("pagina", page, LAST_PAGE, faults);
    return new StudyQuestion(plain(words), findings(faults), wanted);
  }

  /**
   * @throws InvalidInput with all mistakes
   */
  FindingQuestion findings() {
    return findings(new ArrayList<>());
  }

  private FindingQuestion findings(List<Fault> faults) {
    int from = number("vanaf", yearFrom, LAST_YEAR, faults);
    var wanted = strength(faults);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return FindingQuestion.of(plain(segment), plain(theme), plain(proposition), from, wanted);
  }

  private Optional<Strength> strength(List<Fault> faults) {
    String word = plain(strength);
    var found = Strength.ofWord(word);
    if (found.isEmpty() && !word.isEmpty()) {
      faults.add(new Fault("sterkte", "Geef onderbouwd, aanwijzing of signaal."));
    }
    return found;
  }

  /** Zero when nothing is asked. */
  private static int number(String field, String given, int most, List<Fault> faults) {
    String digits = plain(given);
    if (digits.isEmpty()) {
      return 0;
    }
    int value = digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
    if (value < 1 || value > most) {
      faults.add(new Fault(field, "Geef een getal van 1 tot en met " + most + "."));
    }
    return value;
  }

  private static String plain(String text) {
    return Objects.requireNonNullElse(text, "").strip();
  }
}
