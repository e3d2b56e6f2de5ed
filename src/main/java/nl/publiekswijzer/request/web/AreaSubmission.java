// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.List;

/** The form of the work area as it was sent, with the button that sent it. */
public class AreaSubmission {
  @FormParam("gemeente")
  private List<String> municipalities;

  @FormParam("postcodes")
  @DefaultValue("")
  private String postcodes;

  @FormParam("zoek")
  @DefaultValue("")
  private String search;

  @FormParam("kaart")
  @DefaultValue("")
  private String window;

  @FormParam("kijk")
  @DefaultValue("")
  private String otherWindow;

  @FormParam("weg")
  @DefaultValue("")
  private String removed;

  @FormParam("provincie")
  @DefaultValue("")
  private String province;

  @FormParam("doen")
  @DefaultValue("")
  private String deed;

  AreaFields fields() {
    return new AreaFields(municipalities, postcodes, search, window);
  }

  /** A part of the map to look at; empty unless a button asked for one. */
  String otherWindow() {
    return otherWindow;
  }

  /** Code of a municipality to leave out; empty unless a button asked for it. */
  String removed() {
    return removed;
  }

  String province() {
    return province;
  }

  /** What else a button asked for; empty for keeping the choice. */
  String deed() {
    return deed;
  }
}
