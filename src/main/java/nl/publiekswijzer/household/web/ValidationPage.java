// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.UriBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.estimate.Agreement;
import nl.publiekswijzer.estimate.SegmentCheck;
import nl.publiekswijzer.estimate.Validation;
import nl.publiekswijzer.household.usecase.EditionValidation;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.segmentation.Segment;

/** How well an estimated edition agrees with independent tables, and what is told of it. */
@Path("edities/{naam}/toets")
@Dependent
@Needs(Permission.LOOK)
public class ValidationPage {
  private final EditionValidation validations;
  private final Speech words;
  private final Models models;

  @Inject
  public ValidationPage(EditionValidation validations, PageWords words, Models models) {
    this.validations = validations;
    this.words = words.speech();
    this.models = models;
  }

  /**
   * A segment, or two together.
   *
   * @param correlation in words, a dash where it was not tested; as all that follows
   * @param told where it is told by itself
   * @param worst municipalities with the largest distances
   */
  public record Line(
      String name,
      String correlation,
      String gap,
      String same,
      String opposite,
      String own,
      String told,
      String worst) {}

  @GET
  public View show(@PathParam("naam") String name) {
    var edition = validations.read(name);
    var names =
        edition.segmentation().segments().stream()
            .collect(Collectors.toMap(Segment::code, Segment::name));
    var validation = edition.validation();
    models.put("edition", name);
    models.put(
        "data", UriBuilder.fromPath("/api/v1/edities/{naam}/schatting").build(name).toString());
    models.put("year", validation.year() == 0 ? "" : String.valueOf(validation.year()));
    models.put("untested", validation.municipal().isEmpty());
    models.put("lines", validation.checks().stream().map(c -> line(c, names, validation)).toList());
    return new View("validation.xhtml");
  }

  private Line line(SegmentCheck check, Map<String, String> names, Validation validation) {
    var found = check.independent();
    return new Line(
        name(check.segments(), names),
        found == null ? words.get("catalogue.check.untested") : decimal(found.correlation(), 2),
        found == null ? "–" : decimal(found.meanGap(), 1),
        found == null
            ? "–"
            : words.say("catalogue.check.of", found.sameBand(), found.municipalities()),
        found == null
            ? "–"
            : words.say("catalogue.check.of", found.oppositeBand(), found.municipalities()),
        check.own() == null ? "–" : decimal(check.own().correlation(), 2),
        told(check, validation),
        found == null
            ? ""
            : found.worst().stream().map(this::place).collect(Collectors.joining("; ")));
  }

  private static String name(List<String> codes, Map<String, String> names) {
    return codes.size() == 1
        ? codes.get(0) + " " + names.get(codes.get(0))
        : String.join(" + ", codes);
  }

  private String told(SegmentCheck check, Validation validation) {
    if (check.segments().size() > 1) {
      return "–";
    }
    if (validation.local().containsAll(check.segments())) {
      return words.get("catalogue.check.told.local");
    }
    return validation.municipal().containsAll(check.segments())
        ? words.get("catalogue.check.told.municipal")
        : words.get("catalogue.check.told.not");
  }

  private String place(Agreement.Worst place) {
    return words.say(
        "catalogue.check.place", place.municipality(), place.real(), place.estimated());
  }

  private String decimal(double value, int decimals) {
    var rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    String text = rounded.toPlainString();
    return words.language().code().equals("nl") ? text.replace('.', ',') : text;
  }
}
