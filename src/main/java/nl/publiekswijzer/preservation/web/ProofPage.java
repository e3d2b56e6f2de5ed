// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.preservation.ProofStep;
import nl.publiekswijzer.preservation.usecase.Preserving;
import nl.publiekswijzer.preservation.usecase.Proving;

/** Checks a publication while one looks, and shows what was compared with what. */
@Path("publicaties/{id}/bewijs")
@Dependent
@Needs(Permission.READ)
public class ProofPage {
  private final Proving proving;
  private final Preserving preserving;
  private final Speech words;
  private final Models models;

  @Inject
  public ProofPage(Proving proving, Preserving preserving, PageWords words, Models models) {
    this.proving = proving;
    this.preserving = preserving;
    this.words = words.speech();
    this.models = models;
  }

  /** A step, in words. */
  public record StepLine(String name, String meaning, boolean passed, List<String> compared) {}

  @GET
  public View show(@PathParam("id") UUID id) {
    var steps = proving.check(id);
    models.put("id", id.toString());
    models.put("number", preserving.record(id).number());
    models.put("passed", steps.stream().allMatch(ProofStep::passed));
    models.put("logged", steps.size() > 1);
    models.put("steps", steps.stream().map(this::line).toList());
    return new View("proof.xhtml");
  }

  private StepLine line(ProofStep step) {
    return new StepLine(
        words.of("archive.proof.step", step.kind()),
        words.of("archive.proof.meaning", step.kind()),
        step.passed(),
        step.compared());
  }
}
