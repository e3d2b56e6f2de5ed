// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.publication.ExpectedFigures;
import nl.publiekswijzer.publication.usecase.ExpectationCheck;

/** What was expected at a library, beside what was published. */
@Path("netwerk/onderzoeken/verwachting/{editie}/{bibliotheek}")
@Dependent
@Needs(Permission.READ)
public class ExpectationCheckPage {
  private final ExpectationCheck check;
  private final Speech words;
  private final Models models;

  @Inject
  public ExpectationCheckPage(ExpectationCheck check, PageWords words, Models models) {
    this.check = check;
    this.words = words.speech();
    this.models = models;
  }

  /** A colleague's expectation in words. */
  public record Line(String segments, String right, String reach, String points) {}

  /** How often a segment was named, in words. */
  public record NamedLine(String name, String times, boolean isLargest) {}

  /** A segment with its share in words. */
  public record LargestLine(String name, String share) {}

  @GET
  public View show(@PathParam("editie") String edition, @PathParam("bibliotheek") String library) {
    var of = check.read(edition, library);
    models.put("library", of.library());
    models.put("edition", of.edition());
    models.put("reach", of.reach() == null ? "" : percent(of.reach()));
    models.put("largest", of.largest().stream().map(this::line).toList());
    models.put("named", of.named().stream().map(n -> line(n, of.guesses().size())).toList());
    models.put("guesses", of.guesses().stream().map(this::line).toList());
    PageAnswer.errors(models, List.of());
    return new View("expectation-check.xhtml");
  }

  private LargestLine line(ExpectedFigures.Largest largest) {
    return new LargestLine(largest.code() + " " + largest.name(), percent(largest.share()));
  }

  private NamedLine line(ExpectedFigures.Named named, int all) {
    return new NamedLine(
        named.code() + " " + named.name(),
        words.say("study.check.times", named.times(), all),
        named.isLargest());
  }

  private Line line(ExpectedFigures.Guess guess) {
    return new Line(
        String.join(", ", guess.segments()),
        words.say("study.check.right", guess.right()),
        percent(guess.reach()),
        guess.points() == null ? "" : words.say("study.check.points", guess.points()));
  }

  private String percent(BigDecimal share) {
    return words.say("study.percent", share);
  }
}
