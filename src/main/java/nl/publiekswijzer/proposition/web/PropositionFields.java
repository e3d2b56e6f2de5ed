// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.web;

import jakarta.ws.rs.FormParam;
import java.util.List;
import nl.publiekswijzer.proposition.usecase.PropositionForm;

/** The fields of the form of a proposition. */
public class PropositionFields {
  @FormParam("naam")
  private String name;

  @FormParam("andereNamen")
  private String otherNames;

  @FormParam("belofte")
  private String promise;

  @FormParam("opgave")
  private String task;

  @FormParam("functie")
  private String function;

  @FormParam("vorm")
  private String form;

  @FormParam("programma")
  private String programme;

  @FormParam("segmenten")
  private List<String> segments;

  @FormParam("themas")
  private List<String> themes;

  @FormParam("status")
  private String status;

  PropositionForm form() {
    return new PropositionForm(
        name,
        otherNames == null ? List.of() : otherNames.lines().toList(),
        promise,
        task,
        function,
        form,
        programme,
        segments,
        themes,
        status);
  }
}
