// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.List;
import nl.publiekswijzer.library.SupportOrganisation;
import nl.publiekswijzer.platform.Day;

/** What is filled in of a support organisation. */
public class OrganisationForm {
  @FormParam("naam")
  @DefaultValue("")
  private String name;

  @FormParam("email")
  @DefaultValue("")
  private String email;

  @FormParam("provincies")
  @DefaultValue("")
  private String provinces;

  @FormParam("vanaf")
  @DefaultValue("")
  private String from;

  public OrganisationForm() {} // for the server

  private OrganisationForm(String name, String email) {
    this.name = name;
    this.email = email;
    this.provinces = "";
    this.from = "";
  }

  static OrganisationForm empty() {
    return new OrganisationForm("", "");
  }

  static OrganisationForm of(SupportOrganisation organisation) {
    return new OrganisationForm(organisation.name(), organisation.email());
  }

  public String name() {
    return name;
  }

  public String email() {
    return email.strip();
  }

  public String provincesText() {
    return provinces;
  }

  public String fromText() {
    return from;
  }

  /** One a line. */
  List<String> provinces() {
    return provinces.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  LocalDate from() {
    return Day.of("vanaf", from);
  }
}
