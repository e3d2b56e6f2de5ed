// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.proposition.OfferingPeriod;
import nl.publiekswijzer.proposition.SegmentOffer;
import nl.publiekswijzer.proposition.usecase.CatalogueTargets;
import nl.publiekswijzer.proposition.usecase.LibraryOffer;
import nl.publiekswijzer.proposition.usecase.OfferForm;
import nl.publiekswijzer.proposition.usecase.SegmentOffers;

/** What a library offers, and for whom it offers nothing. */
@Path("bibliotheken/{naam}/aanbod")
@Dependent
@Needs(Permission.LOOK)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OfferResource {
  private final LibraryOffer offer;
  private final SegmentOffers segments;
  private final CatalogueTargets targets;

  @Inject
  public OfferResource(LibraryOffer offer, SegmentOffers segments, CatalogueTargets targets) {
    this.offer = offer;
    this.segments = segments;
    this.targets = targets;
  }

  /**
   * What was and is offered.
   *
   * @param tot null while it lasts
   */
  public record PeriodView(
      String propositie, String vestiging, int niveau, String sinds, String tot) {
    static PeriodView of(OfferingPeriod period) {
      return new PeriodView(
          period.proposition(),
          period.branch().orElse(""),
          period.level().number(),
          period.since().toString(),
          period.until().map(Object::toString).orElse(null));
    }
  }

  /**
   * What there is for a segment.
   *
   * @param hiaat whether nothing that was made for it is offered
   * @param aangeboden codes of propositions
   * @param ontbreekt codes of shared propositions for it that are not offered
   */
  public record SegmentView(
      String segment, boolean hiaat, List<String> aangeboden, List<String> ontbreekt) {
    static SegmentView of(SegmentOffer offer) {
      return new SegmentView(
          offer.segment(),
          offer.isGap(),
          offer.offered().stream().map(o -> o.proposition().code()).toList(),
          offer.missing().stream().map(p -> p.code()).toList());
    }
  }

  @GET
  public List<OfferingView> list(@PathParam("naam") String library) {
    return offer.read(library).offerings().stream().map(OfferingView::of).toList();
  }

  @PUT
  public List<OfferingView> say(@PathParam("naam") String library, OfferForm form) {
    if (form == null) {
      throw new InvalidInput("propositie", "Stuur mee wat er wordt aangeboden.");
    }
    offer.say(library, form);
    return list(library);
  }

  @GET
  @Path("verloop")
  public List<PeriodView> history(@PathParam("naam") String library) {
    return offer.history(library).stream().map(PeriodView::of).toList();
  }

  /**
   * For each segment of the newest edition what is offered and what is not.
   *
   * @param only codes with commas between; empty for all segments
   */
  @GET
  @Path("segmenten")
  public List<SegmentView> segments(
      @PathParam("naam") String library, @QueryParam("segmenten") @DefaultValue("") String only) {
    var known = targets.read();
    var asked = List.of(only.split(","));
    var codes =
        known.segments().stream()
            .map(named -> named.target().code())
            .filter(code -> only.isBlank() || asked.contains(code))
            .toList();
    var id = offer.read(library).libraryId();
    return segments.of(id, known.segmentation(), codes).stream().map(SegmentView::of).toList();
  }
}
