// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.web;

import jakarta.ws.rs.QueryParam;
import java.util.Objects;
import nl.publiekswijzer.platform.web.FilterQuery;
import nl.publiekswijzer.research.FindingQuestion;
import nl.publiekswijzer.research.Strength;
import nl.publiekswijzer.research.StudyQuestion;

/** The filter above the studies as it stands in the address; what makes no sense is for all. */
public class StudyFilter {
  @QueryParam("zoek")
  private String text;

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

  public String text() {
    return plain(text);
  }

  /** As {@code segmentation/code}, as is {@link #theme()}; empty for all. */
  public String segment() {
    return plain(segment);
  }

  public String theme() {
    return plain(theme);
  }

  public String proposition() {
    return plain(proposition);
  }

  /** Empty for all. */
  public String yearFrom() {
    return plain(yearFrom).matches("[0-9]{4}") ? plain(yearFrom) : "";
  }

  /** Word of a strength; empty for all. */
  public String strength() {
    return plain(strength);
  }

  /** Whether anything is left out. */
  public boolean isSet() {
    return !query().isEmpty();
  }

  StudyQuestion question() {
    int from = yearFrom().isEmpty() ? 0 : Integer.parseInt(yearFrom());
    int wanted = plain(page).matches("[0-9]{1,5}") ? Integer.parseInt(plain(page)) : 1;
    return new StudyQuestion(
        text(),
        FindingQuestion.of(segment(), theme(), proposition(), from, Strength.ofWord(strength())),
        wanted);
  }

  /** Address of another page of the same question. */
  public String page(int number) {
    return query().page(StudyPaths.ALL, number);
  }

  /** Address of all that is found, as a file. */
  public String file(String form) {
    return query().on("/api/v1/onderzoek-uitvoer/" + form);
  }

  private FilterQuery query() {
    return FilterQuery.of(
        "zoek",
        text(),
        "segment",
        segment(),
        "thema",
        theme(),
        "propositie",
        proposition(),
        "vanaf",
        yearFrom(),
        "sterkte",
        Strength.ofWord(strength()).isEmpty() ? "" : strength());
  }

  private static String plain(String given) {
    return Objects.requireNonNullElse(given, "").strip();
  }
}
