// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fixity.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.fixity.FixityRound;
import nl.publiekswijzer.fixity.StoredLetter;
import nl.publiekswijzer.fixity.usecase.FixityOverview;
import nl.publiekswijzer.fixity.usecase.LetterKeeping;
import nl.publiekswijzer.fixity.usecase.PuttingRight;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.platform.web.View;

/** Whether all that is kept is as it was published, and the way to put right what is not. */
@Path("bestandscontrole")
@Dependent
@Needs(Permission.LOOK)
public class FixityPage {
  private static final View VIEW = new View("fixity.xhtml");
  private static final String PUT_BACK = "TERUGZETTEN";
  private static final String ADDRESS = "/ui/bestandscontrole?na=";

  private final FixityOverview overview;
  private final PuttingRight right;
  private final LetterKeeping letters;
  private final Speech words;
  private final Models models;

  @Inject
  public FixityPage(
      FixityOverview overview,
      PuttingRight right,
      LetterKeeping letters,
      PageWords words,
      Models models) {
    this.overview = overview;
    this.right = right;
    this.letters = letters;
    this.words = words.speech();
    this.models = models;
  }

  /** A letter and where it lies. */
  public record LetterLine(String path, String name, String madeAt) {}

  @GET
  public View show() {
    fill();
    PageAnswer.errors(models, List.of());
    return VIEW;
  }

  /** Reads a publication again, after its file was put back where that was asked for. */
  @POST
  @Path("{id}")
  public Response putRight(
      @PathParam("id") UUID id, @FormParam("actie") @DefaultValue("") String deed) {
    try {
      boolean closed = deed.equals(PUT_BACK) ? right.putBack(id) : right.check(id);
      return PageAnswer.goTo(ADDRESS + (closed ? "OPGELOST" : "OPEN")).build();
    } catch (Refused e) {
      if (!overview.keeps()) {
        throw e;
      }
      fill();
      return PageAnswer.refused(e, "bevindingen", VIEW, models);
    }
  }

  private void fill() {
    var state = overview.read();
    models.put("keeps", overview.keeps());
    models.put("last", state.last().map(this::ended).orElse(words.get("fixity.round.none")));
    models.put(
        "present",
        state
            .present()
            .map(round -> words.say("fixity.round.present", round.number(), state.left()))
            .orElse(words.get("fixity.round.rest")));
    models.put(
        "term",
        state.overdue() == 0
            ? words.say("fixity.term.kept", state.days())
            : words.say("fixity.term.late", state.overdue(), state.days()));
    models.put("late", state.overdue() > 0);
    models.put(
        "findings",
        state.findings().stream().map(finding -> FindingLine.of(finding, words)).toList());
    models.put("letters", letters.list().stream().map(this::line).toList());
  }

  private String ended(FixityRound round) {
    var tally = round.tally();
    return words.say(
        "fixity.round.last",
        round.number(),
        words.moment(round.endedAt()),
        tally.publications(),
        tally.files(),
        tally.failures());
  }

  private LetterLine line(StoredLetter letter) {
    return new LetterLine(
        "/api/v1/bestandscontrole/brieven/" + letter.month(),
        letter.month().toString(),
        words.moment(letter.madeAt()));
  }
}
