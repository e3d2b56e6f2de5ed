// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.preservation.ProofStep;
import nl.publiekswijzer.preservation.usecase.Proving;

/** Checks a publication from its bytes up to the signature of the log, now. */
@Path("publicaties/{id}/bewijs")
@Dependent
@Needs(Permission.READ)
@Produces(MediaType.APPLICATION_JSON)
public class ProofResource {
  private final Proving proving;

  @Inject
  public ProofResource(Proving proving) {
    this.proving = proving;
  }

  /**
   * A step: {@code files}, {@code manifests}, {@code log} or {@code signature}.
   *
   * @param vergeleken what was compared with what
   */
  public record View(String stap, boolean inOrde, List<String> vergeleken) {
    static View of(ProofStep step) {
      return new View(step.kind().name().toLowerCase(Locale.ROOT), step.passed(), step.compared());
    }
  }

  @GET
  public List<View> check(@PathParam("id") UUID id) {
    return proving.check(id).stream().map(View::of).toList();
  }
}
