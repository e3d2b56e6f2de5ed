// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.publiekswijzer.account.usecase.PasswordLinks;
import nl.publiekswijzer.account.usecase.PasswordSetting;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.OpenToAll;

/** A password that was forgotten: a link by mail, and the new password by the link. */
@Path("wachtwoordherstel")
@Dependent
@OpenToAll
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PasswordResetResource {
  private final PasswordSetting passwords;
  private final PasswordLinks links;

  @Inject
  public PasswordResetResource(PasswordSetting passwords, PasswordLinks links) {
    this.passwords = passwords;
    this.links = links;
  }

  /** Whose password was forgotten. */
  public record Forgotten(String email) {}

  /** The key of a link and the password that shall be. */
  public record Chosen(String sleutel, String nieuw) {}

  /** The same answer whether there is such an account or not. */
  @POST
  public Response sendLink(Forgotten sent) {
    if (sent == null || sent.email() == null) {
      throw new InvalidInput("email", "Geef uw e-mailadres.");
    }
    links.send(sent.email());
    return Response.accepted().build();
  }

  @PUT
  public EndedView set(Chosen sent) {
    if (sent == null || sent.sleutel() == null || sent.nieuw() == null) {
      throw new InvalidInput("sleutel", "Geef de sleutel uit de mail en een nieuw wachtwoord.");
    }
    return EndedView.of(passwords.setByLink(sent.sleutel(), sent.nieuw()));
  }
}
