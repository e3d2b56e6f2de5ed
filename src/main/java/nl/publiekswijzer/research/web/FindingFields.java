// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.web;

import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.publiekswijzer.research.usecase.FindingForm;

/** The form of a finding as a browser sends it. */
public class FindingFields {
  @FormParam("tekst")
  private String text;

  @FormParam("getal")
  private String number;

  @FormParam("eenheid")
  private String unit;

  @FormParam("marge")
  private String margin;

  @FormParam("n")
  private String n;

  @FormParam("segmenten")
  private List<String> segments;

  @FormParam("themas")
  private List<String> themes;

  @FormParam("proposities")
  private String propositions;

  FindingForm form() {
    return new FindingForm(
        Objects.requireNonNullElse(text, ""),
        number,
        unit,
        margin,
        n,
        segments,
        themes,
        Stream.of(Objects.requireNonNullElse(propositions, "").split("[,;\\s]+"))
            .filter(code -> !code.isEmpty())
            .toList());
  }
}
