// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.web;

import jakarta.ws.rs.QueryParam;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.web.FilterQuery;
import nl.publiekswijzer.publication.InboxQuestion;

/**
 * The filter above the publications as it stands in the address; what makes no sense is for all.
 */
public class InboxFilter {
  private static final int SIZE = 20;

  @QueryParam("zoek")
  private String text;

  @QueryParam("jaar")
  private String year;

  @QueryParam("soort")
  private String kind;

  @QueryParam("provincie")
  private String province;

  @QueryParam("ongelezen")
  private String unread;

  @QueryParam("pagina")
  private String page;

  public String text() {
    return text == null ? "" : text.strip();
  }

  /** 0 for all. */
  public int year() {
    return number(year, 0);
  }

  /** Word of a kind; empty for all. */
  public String kind() {
    return kind == null ? "" : kind;
  }

  public String province() {
    return province == null ? "" : province;
  }

  public boolean unread() {
    return "ja".equals(unread);
  }

  /** Whether anything is left out. */
  public boolean isSet() {
    return !query().isEmpty();
  }

  InboxQuestion question() {
    var wanted = ReportKind.ofWord(kind());
    return new InboxQuestion(
        text(),
        "",
        province(),
        year(),
        wanted.orElse(null),
        unread(),
        Math.max(1, number(page, 1)),
        SIZE);
  }

  /** Address of another page of the same question. */
  public String page(int number) {
    return query().page("/ui/publicaties", number);
  }

  private FilterQuery query() {
    return FilterQuery.of(
        "zoek",
        text(),
        "jaar",
        year() == 0 ? "" : String.valueOf(year()),
        "soort",
        kind(),
        "provincie",
        province(),
        "ongelezen",
        unread() ? "ja" : "");
  }

  private static int number(String given, int otherwise) {
    return given != null && given.matches("[0-9]{1,6}") ? Integer.parseInt(given) : otherwise;
  }
}
