// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import nl.publiekswijzer.reach.ReachDefinition;
import nl.publiekswijzer.reach.usecase.DefinitionDraft;

/** What is filled in of a version of the definition of reach. */
public class DefinitionForm {
  @FormParam("naam")
  @DefaultValue("")
  private String name = "";

  @FormParam("geldigVanaf")
  @DefaultValue("")
  private String validFrom = "";

  @FormParam("doel")
  @DefaultValue("")
  private String target = "";

  @FormParam("doeljaar")
  @DefaultValue("")
  private String targetYear = "";

  @FormParam("bestanddelen")
  @DefaultValue("")
  private String components = "";

  @FormParam("onderwerpen")
  @DefaultValue("")
  private String subjects = "";

  public DefinitionForm() {} // for the server

  /** The newest version, to be changed into the next. */
  static DefinitionForm of(ReachDefinition definition) {
    var form = new DefinitionForm();
    form.name = definition.name();
    form.validFrom = String.valueOf(definition.validFrom());
    form.target = String.valueOf(definition.aim().people());
    form.targetYear = String.valueOf(definition.aim().year());
    form.components = DefinitionText.components(definition);
    form.subjects = DefinitionText.subjects(definition);
    return form;
  }

  DefinitionDraft draft() {
    return new DefinitionDraft(
        name,
        year(validFrom),
        target.strip().matches("\\d{1,10}") ? Long.valueOf(target.strip()) : null,
        year(targetYear),
        DefinitionText.components(components),
        DefinitionText.subjects(subjects));
  }

  private static Integer year(String text) {
    return text.strip().matches("\\d{4}") ? Integer.valueOf(text.strip()) : null;
  }

  public String name() {
    return name;
  }

  public String validFrom() {
    return validFrom;
  }

  public String target() {
    return target;
  }

  public String targetYear() {
    return targetYear;
  }

  public String components() {
    return components;
  }

  public String subjects() {
    return subjects;
  }
}
