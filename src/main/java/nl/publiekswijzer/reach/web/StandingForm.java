// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import nl.publiekswijzer.reach.usecase.StandingEntry;

/** What is filled in of a standing. */
public class StandingForm {
  @FormParam("bibliotheek")
  @DefaultValue("")
  private String library = "";

  @FormParam("jaar")
  @DefaultValue("")
  private String year = "";

  @FormParam("bestanddeel")
  @DefaultValue("")
  private String component = "";

  @FormParam("aantal")
  @DefaultValue("")
  private String number = "";

  @FormParam("bron")
  @DefaultValue("")
  private String source = "";

  @FormParam("onzeker")
  @DefaultValue("")
  private String uncertain = "";

  @FormParam("toelichting")
  @DefaultValue("")
  private String note = "";

  public StandingForm() {} // for the server

  StandingEntry entry() {
    return new StandingEntry("", library, year, component, number, source, uncertain, note);
  }
}
