// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import jakarta.ws.rs.FormParam;
import java.util.List;
import nl.publiekswijzer.area.ComparisonBase;
import nl.publiekswijzer.request.usecase.ReportChoicesText;
import nl.publiekswijzer.request.usecase.SelectionText;
import nl.publiekswijzer.request.usecase.TermsText;

/** The fields of a form in which the terms of an order are typed. */
public class TermsFields {
  @FormParam("peildatum")
  private String referenceDate;

  @FormParam("ledental")
  private String members;

  @FormParam("ledentalPer")
  private String membersOn;

  @FormParam("basis")
  private String base;

  @FormParam("basisgemeenten")
  private String municipalities;

  @FormParam("selectie")
  private String selection;

  @FormParam("alleenactief")
  private String onlyActive;

  @FormParam("vestiging")
  private List<String> branches;

  /**
   * @param report what is chosen for the report
   */
  TermsText text(ReportChoicesText report) {
    var named =
        municipalities == null ? List.<String>of() : List.of(municipalities.split("[,;\n]"));
    boolean chosen = ComparisonBase.Kind.MUNICIPALITIES.word().equals(base);
    return new TermsText(
        referenceDate, members, membersOn, base, chosen ? named : List.of(), selection(), report);
  }

  private SelectionText selection() {
    var choice = SelectionChoice.of(selection);
    boolean ofBranches = choice == SelectionChoice.BRANCHES;
    return new SelectionText(
        choice.cards(), onlyActive != null && !ofBranches, ofBranches ? branches : List.of());
  }
}
