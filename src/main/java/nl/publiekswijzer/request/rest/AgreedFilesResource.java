// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.platform.rest.Parts;
import nl.publiekswijzer.request.usecase.FileChoiceText;
import nl.publiekswijzer.request.usecase.FileDestination;
import nl.publiekswijzer.request.usecase.UploadLimits;

/** Files of an agreement, each delivered once. */
@Path("doelgroepafspraken/{id}/bestanden/{plaats}")
@Dependent
@Needs(Permission.ASK)
@Consumes(MediaType.MULTIPART_FORM_DATA)
@Produces(MediaType.APPLICATION_JSON)
public class AgreedFilesResource {
  private static final String CHOICES = "keuzes";
  private static final String FILE = "ledenbestand";
  private static final Pattern PLACE = Pattern.compile("[1-9]");

  /** Of no party. */
  private static final int NOWHERE = 0;

  private final FileDestination destination;
  private final UploadLimits uploads;
  private final Settings settings;

  @Inject
  public AgreedFilesResource(FileDestination destination, UploadLimits uploads, Settings settings) {
    this.destination = destination;
    this.uploads = uploads;
    this.settings = settings;
  }

  /**
   * What is said of the file.
   *
   * @param peildatum day to which it refers, ISO
   */
  public record Choices(String peildatum, FileChoicesSubmission bestand) {
    static final Choices NONE = new Choices("", null);

    FileChoiceText text() {
      return bestand == null ? FileChoiceText.NONE : bestand.text();
    }
  }

  /** The size of the body is judged before its address. */
  private static int position(String place) {
    return PLACE.matcher(place).matches() ? Integer.parseInt(place) : NOWHERE;
  }

  /** The file is counted while it streams in; it is written nowhere. */
  @POST
  public MatchReportView deliver(
      @PathParam("id") UUID id,
      @PathParam("plaats") String place,
      @Context HttpServletRequest request) {
    return uploads.during(
        () -> deliver(id, position(place), Parts.of(request, settings.maxUploadBytes())));
  }

  private MatchReportView deliver(UUID id, int position, Parts parts) {
    var choices = Choices.NONE;
    while (parts.next()) {
      if (parts.name().equals(CHOICES)) {
        choices = parts.json(Choices.class);
      } else if (parts.name().equals(FILE)) {
        var text = choices.text();
        var expected = destination.expect(id, position, choices.peildatum());
        return MatchReportView.of(
            LearntView.reading(
                parts::content, content -> destination.deliver(expected, text, content)));
      }
    }
    throw new InvalidInput(FILE, "Stuur het bestand mee als deel ledenbestand.");
  }
}
