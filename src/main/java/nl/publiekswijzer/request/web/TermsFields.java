// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import jakarta.ws.rs.FormParam;
import nl.publiekswijzer.request.usecase.TermsText;

/** The fields of a form in which the terms of an order are typed. */
public class TermsFields {
  @FormParam("peildatum")
  private String referenceDate;

  @FormParam("ledental")
  private String members;

  @FormParam("ledentalPer")
  private String membersOn;

  TermsText text() {
    return new TermsText(referenceDate, members, membersOn);
  }
}
