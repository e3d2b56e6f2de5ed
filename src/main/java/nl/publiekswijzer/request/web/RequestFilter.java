// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import jakarta.ws.rs.QueryParam;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.web.FilterQuery;
import nl.publiekswijzer.request.store.RequestSearch.Question;
import nl.publiekswijzer.request.store.RequestSearch.State;

/** The filter above the requests as it stands in the address; what makes no sense is for all. */
public class RequestFilter {
  private static final int SIZE = 20;
  private static final String UNDERWAY = "onderweg";
  private static final String ENDED = "afgelopen";

  @QueryParam("zoek")
  private String text;

  @QueryParam("toestand")
  private String state;

  @QueryParam("soort")
  private String kind;

  @QueryParam("pagina")
  private String page;

  public String text() {
    return text == null ? "" : text.strip();
  }

  /** Word of a state; empty for all. */
  public String state() {
    return UNDERWAY.equals(state) || ENDED.equals(state) ? state : "";
  }

  /** Word of a kind; empty for all. */
  public String kind() {
    return kind == null ? "" : kind;
  }

  /** Whether anything is left out. */
  public boolean isSet() {
    return !query().isEmpty();
  }

  boolean isFirst() {
    return number() == 1;
  }

  Question question() {
    var asked =
        switch (state()) {
          case UNDERWAY -> State.UNDERWAY;
          case ENDED -> State.ENDED;
          default -> State.ALL;
        };
    return new Question(text(), asked, ReportKind.ofWord(kind()).orElse(null), number(), SIZE);
  }

  private int number() {
    return page != null && page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
  }

  /** Address of another page of the same question. */
  public String page(int number) {
    return query().page("/ui/aanvragen", number);
  }

  private FilterQuery query() {
    return FilterQuery.of("zoek", text(), "toestand", state(), "soort", kind());
  }
}
