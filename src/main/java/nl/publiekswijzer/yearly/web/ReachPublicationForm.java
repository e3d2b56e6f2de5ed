// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.yearly.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** What is filled in to publish the reach of a year. */
public class ReachPublicationForm {
  @FormParam("jaar")
  @DefaultValue("")
  private String year = "";

  @FormParam("reden")
  @DefaultValue("")
  private String reason = "";

  public ReachPublicationForm() {} // for the server

  public String year() {
    return year;
  }

  public String reason() {
    return reason;
  }
}
