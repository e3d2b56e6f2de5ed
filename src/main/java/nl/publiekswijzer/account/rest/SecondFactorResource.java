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
import java.util.List;
import java.util.stream.Stream;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.account.usecase.SecondFactors;
import nl.publiekswijzer.platform.InvalidInput;

/** One's own second factor: begun, confirmed, ended, and the codes for its loss. */
@Path("mijn-account/tweede-factor")
@Dependent
@Needs(Permission.OWN)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SecondFactorResource {
  private final SecondFactors secondFactors;

  @Inject
  public SecondFactorResource(SecondFactors secondFactors) {
    this.secondFactors = secondFactors;
  }

  /**
   * The proof of a key, and the first code that an app made of it.
   *
   * @param huidig password or code of the second factor that is replaced
   */
  public record Confirmation(String bewijs, String code, String huidig) {}

  /**
   * That it is the owner: a code or the password.
   *
   * @param code of the second factor
   * @param huidig password or code
   */
  public record Owner(String code, String huidig) {
    String proof() {
      return Stream.of(code, huidig)
          .filter(text -> text != null && !text.isBlank())
          .findFirst()
          .orElse("");
    }
  }

  /** Told this once. */
  public record RecoveryCodes(List<String> herstelcodes) {}

  /** Begins the use of a second factor; it counts once a first code was confirmed. */
  @POST
  @Needs(Permission.FACTOR)
  public SecondFactorView begin() {
    return SecondFactorView.of(secondFactors.begin());
  }

  @PUT
  @Needs(Permission.FACTOR)
  public RecoveryCodes confirm(Confirmation sent) {
    if (sent == null || sent.bewijs() == null || sent.code() == null) {
      throw new InvalidInput("code", "Geef het bewijs en de code die uw app nu toont.");
    }
    return new RecoveryCodes(
        secondFactors.confirm(
            sent.bewijs(), sent.code(), sent.huidig() == null ? "" : sent.huidig()));
  }

  @POST
  @Path("einde")
  public Response end(Owner sent) {
    secondFactors.end(sent == null ? "" : sent.proof());
    return Response.noContent().build();
  }

  /** In the place of those that were left. */
  @POST
  @Path("herstelcodes")
  public Response renewRecoveryCodes(Owner sent) {
    var codes = secondFactors.renewRecoveryCodes(sent == null ? "" : sent.proof());
    return Response.status(201).entity(new RecoveryCodes(codes)).build();
  }
}
