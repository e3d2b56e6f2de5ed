// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.library.Branch;
import nl.publiekswijzer.library.usecase.LibraryFile;
import nl.publiekswijzer.library.usecase.Organising;
import nl.publiekswijzer.platform.InvalidInput;

/** The libraries within reach: province and supporter, branches, what they may ask. */
@Path("bibliotheken")
@Dependent
@Needs(Permission.LOOK)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LibrariesResource {
  private final Organising organising;

  @Inject
  public LibrariesResource(Organising organising) {
    this.organising = organising;
  }

  /** Where a library is. */
  public record Location(String provincie) {}

  /** By which a library is known (ISO 15511). */
  public record Code(String isil) {}

  /**
   * A branch as the interface tells it.
   *
   * @param isil null where it is not known
   * @param gemeente CBS code, or name when it is entered; null where it is not known
   */
  public record BranchView(String code, String naam, String isil, String gemeente) {
    static BranchView of(Branch branch) {
      return new BranchView(
          branch.code(), branch.name(), told(branch.isil()), told(branch.municipality()));
    }

    private static String told(String code) {
      return code.isEmpty() ? null : code;
    }

    Branch branch() {
      return new Branch(code, naam, isil, gemeente);
    }
  }

  @GET
  public List<LibraryView> list() {
    return organising.list().stream().map(LibraryView::of).toList();
  }

  /** Enters many libraries at once, with the columns {@code naam} and {@code provincie}. */
  @POST
  @Consumes("text/csv")
  @Needs(Permission.ORGANISE)
  public Response load(InputStream file) {
    organising.put(LibraryFile.read(file));
    return Response.noContent().build();
  }

  @GET
  @Path("{naam}")
  public LibraryView show(@PathParam("naam") String name) {
    return LibraryView.of(organising.read(name));
  }

  @PUT
  @Path("{naam}")
  @Needs(Permission.ORGANISE)
  public LibraryView put(@PathParam("naam") String name, Location sent) {
    String province = sent == null ? null : sent.provincie();
    organising.put(List.of(new Organising.Entry("provincie", name, province)));
    return LibraryView.of(organising.readEntered(name));
  }

  /** Numbers of new publications begin with it. */
  @PUT
  @Path("{naam}/isil")
  @Needs(Permission.ORGANISE)
  public LibraryView identify(@PathParam("naam") String name, Code sent) {
    organising.identify(name, sent == null || sent.isil() == null ? "" : sent.isil());
    return LibraryView.of(organising.read(name));
  }

  @GET
  @Path("{naam}/vestigingen")
  public List<BranchView> branches(@PathParam("naam") String name) {
    return organising.branches(name).stream().map(BranchView::of).toList();
  }

  @PUT
  @Path("{naam}/vestigingen")
  @Needs(Permission.ORGANISE)
  public List<BranchView> replaceBranches(@PathParam("naam") String name, List<BranchView> sent) {
    if (sent == null) {
      throw new InvalidInput("vestigingen", "Geef een lijst; een lege lijst mag.");
    }
    organising.replaceBranches(name, sent.stream().map(BranchView::branch).toList());
    return branches(name);
  }

  /** What the support organisation decides for the library. */
  @PUT
  @Path("{naam}/afspraken")
  @Needs(Permission.DECIDE)
  public ArrangementView arrange(@PathParam("naam") String name, ArrangementView sent) {
    if (sent == null) {
      throw new InvalidInput("soorten", "Geef soorten en resultaatNaar.");
    }
    organising.arrange(name, sent.arrangement());
    return sent;
  }
}
