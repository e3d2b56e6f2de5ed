// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.stream.IntStream;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.estimate.Characteristic;
import nl.publiekswijzer.estimate.Correction;
import nl.publiekswijzer.estimate.Corrections;
import nl.publiekswijzer.household.usecase.EditionValidation;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.platform.web.View;

/** What researchers need to use an estimated edition: data, method, source, terms, corrections. */
@Path("edities/{naam}/onderzoek")
@Dependent
@Needs(Permission.LOOK)
public class ResearchPage {
  private static final List<String> OPEN_DATA =
      List.of(
          "soort",
          "code",
          "naam",
          "gemeentecode",
          "huishoudens",
          "huishoudens_A",
          "huishoudens_C_D",
          "marge_A");
  private static final List<String> CHARACTERISTICS =
      List.of("kenmerk", "omschrijving", "eenheid", "postcodes", "nederland", "index_A");
  private static final int SENTENCES = 10;

  private final EditionValidation validations;
  private final Speech words;
  private final Models models;

  @Inject
  public ResearchPage(EditionValidation validations, PageWords words, Models models) {
    this.validations = validations;
    this.words = words.speech();
    this.models = models;
  }

  /** A column of a file, with what stands in it. */
  public record Column(String name, String meaning) {}

  /** A figure of areas, as it stands in the list; its texts are Dutch. */
  public record VariableLine(String key, String told, String areas, String national) {}

  /** A correction; its texts are Dutch. */
  public record CorrectionLine(
      String method, String subject, String wrong, String changed, String figures) {}

  @GET
  public View show(@PathParam("naam") String name) {
    var edition = validations.read(name);
    models.put("edition", name);
    models.put("paths", new EditionPaths(name));
    models.put("day", words.day(edition.edition().referenceDate()));
    models.put("method", String.valueOf(edition.segmentation().method()));
    models.put("untested", edition.validation().municipal().isEmpty());
    models.put("openData", columns("research.data.column", OPEN_DATA));
    models.put("characteristics", columns("research.list.column", CHARACTERISTICS));
    models.put(
        "variables", edition.validation().characteristics().stream().map(this::line).toList());
    models.put(
        "sentences",
        IntStream.rangeClosed(1, SENTENCES)
            .mapToObj(number -> words.get("research.method." + number))
            .toList());
    models.put("corrections", Corrections.LIST.stream().map(this::line).toList());
    return new View("research.xhtml");
  }

  private List<Column> columns(String key, List<String> names) {
    return IntStream.range(0, names.size())
        .mapToObj(place -> new Column(names.get(place), words.get(key + "." + (place + 1))))
        .toList();
  }

  private VariableLine line(Characteristic found) {
    var variable = found.variable();
    return new VariableLine(
        variable.key(),
        variable.told() + ", " + variable.unit(),
        words.say("keeping.number", found.areas()),
        new Decimals(words).of(found.national(), 1));
  }

  private CorrectionLine line(Correction correction) {
    return new CorrectionLine(
        words.say(
            "research.corrections.from",
            correction.method() - 1,
            correction.method(),
            words.day(correction.date())),
        correction.subject(),
        correction.wrong(),
        correction.changed(),
        correction.figures());
  }
}
