// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.audience.Agreement;
import nl.publiekswijzer.audience.AreaText;
import nl.publiekswijzer.audience.usecase.AgreementForm;
import nl.publiekswijzer.audience.usecase.AgreementForm.Deelnemer;

/** The form of a proposal as it was filled in. */
public class AgreementFields {
  @FormParam("bibliotheek")
  @DefaultValue("")
  private String library;

  @FormParam("naam")
  @DefaultValue("")
  private String name;

  @FormParam("doel")
  @DefaultValue("")
  private String purpose;

  @FormParam("editie")
  @DefaultValue("")
  private String edition;

  @FormParam("werkgebied")
  @DefaultValue("")
  private String area;

  @FormParam("organisatie")
  private List<String> organisations = List.of();

  @FormParam("groep")
  private List<String> groups = List.of();

  @FormParam("deelt")
  @DefaultValue("")
  private String shares;

  /** A line of the form. */
  public record Line(int number, String organisation, String group) {}

  public String library() {
    return library == null ? "" : library;
  }

  public String name() {
    return name == null ? "" : name;
  }

  public String purpose() {
    return purpose == null ? "" : purpose;
  }

  public String edition() {
    return edition == null ? "" : edition;
  }

  public String area() {
    return area == null ? "" : area;
  }

  public boolean shares() {
    return "ja".equals(shares);
  }

  /** As many as there can be. */
  public List<Line> lines() {
    var lines = new ArrayList<Line>();
    for (int i = 0; i < Agreement.MOST_PARTIES; i++) {
      lines.add(new Line(i + 1, at(organisations, i), at(groups, i)));
    }
    return lines;
  }

  private static String at(List<String> list, int place) {
    return place < list.size() ? list.get(place).strip() : "";
  }

  AgreementForm form(AreaText found) {
    return new AgreementForm(
        library(),
        name(),
        purpose(),
        edition(),
        found.municipalities(),
        found.postcodes(),
        lines().stream()
            .filter(line -> !line.organisation().isEmpty())
            .map(line -> new Deelnemer(line.organisation(), line.group()))
            .toList(),
        shares());
  }
}
