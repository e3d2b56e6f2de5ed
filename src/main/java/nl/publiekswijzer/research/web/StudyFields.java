// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.web;

import jakarta.ws.rs.FormParam;
import nl.publiekswijzer.research.usecase.StudyForm;

/** The form of a study as a browser sends it. */
public class StudyFields {
  private static final String LIBRARY = "bibliotheek:";
  private static final String SUPPORTER = "ondersteuner:";

  @FormParam("titel")
  private String title;

  @FormParam("vraag")
  private String question;

  @FormParam("opzet")
  private String design;

  @FormParam("methode")
  private String method;

  @FormParam("van")
  private String from;

  @FormParam("tot")
  private String until;

  @FormParam("n")
  private String n;

  @FormParam("respons")
  private String response;

  @FormParam("eigenaar")
  private String owner;

  @FormParam("lezers")
  private String readers;

  @FormParam("samenvatting")
  private String summary;

  @FormParam("verwijzing")
  private String link;

  @FormParam("licentie")
  private String licence;

  StudyForm form() {
    return new StudyForm(
        title,
        question,
        design,
        method,
        from,
        until,
        n,
        response,
        name(LIBRARY),
        name(SUPPORTER),
        readers,
        summary,
        link,
        licence);
  }

  private String name(String kind) {
    return owner != null && owner.startsWith(kind) ? owner.substring(kind.length()) : "";
  }

  /** What a form chooses for this owner; empty for the country. */
  static String owner(StudyForm form) {
    if (form.bibliotheek() != null && !form.bibliotheek().isBlank()) {
      return LIBRARY + form.bibliotheek();
    }
    String supporter = form.ondersteuningsorganisatie();
    return supporter == null || supporter.isBlank() ? "" : SUPPORTER + supporter;
  }

  static String library(String name) {
    return LIBRARY + name;
  }

  static String supporter(String name) {
    return SUPPORTER + name;
  }
}
