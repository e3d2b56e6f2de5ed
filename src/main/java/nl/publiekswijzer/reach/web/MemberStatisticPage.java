// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.rest.Parts;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.reach.MemberStatistic;
import nl.publiekswijzer.reach.MunicipalMembers;
import nl.publiekswijzer.reach.usecase.MemberStatistics;

/** Households with a member by municipality and district, of the national member data. */
@Path("netwerk/ledenstatistiek")
@Dependent
@Needs(Permission.LOOK)
public class MemberStatisticPage {
  private static final View VIEW = new View("member-statistic.xhtml");
  private static final String PATH = "/ui/netwerk/ledenstatistiek";

  private final MemberStatistics statistics;
  private final CurrentActor current;
  private final ReachLines lines;
  private final FileMistakes mistakes;
  private final Speech words;
  private final Models models;

  @Inject
  public MemberStatisticPage(
      MemberStatistics statistics,
      CurrentActor current,
      ReachLines lines,
      FileMistakes mistakes,
      PageWords words,
      Models models) {
    this.statistics = statistics;
    this.current = current;
    this.lines = lines;
    this.mistakes = mistakes;
    this.words = words.speech();
    this.models = models;
  }

  /** A region as the page shows it. */
  public record Line(
      String code, String name, String households, String members, String others, String share) {}

  /** A municipality in a year as the page shows it. */
  public record Shown(
      String name, String year, String source, String base, String day, List<Line> lines) {}

  /**
   * @param search part of a name or code; empty for none
   * @param municipality code of the one to show; empty for none
   */
  @GET
  public View show(
      @QueryParam("zoek") @DefaultValue("") String search,
      @QueryParam("gemeente") @DefaultValue("") String municipality) {
    fill(search.strip(), municipality, MemberStatisticForm.empty());
    PageAnswer.errors(models, List.of());
    return VIEW;
  }

  /** What does not add up is told at once; without that it goes on. */
  @POST
  @Needs(Permission.SHARED)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response load(@Context HttpServletRequest request) {
    var form = MemberStatisticForm.read((Parts) request.getAttribute(Parts.ATTRIBUTE));
    try {
      var taken = statistics.load(form.about(), form.table(mistakes.missing()));
      if (taken.remarks().isEmpty()) {
        return PageAnswer.goTo(PATH + "?na=ledenstatistiek").build();
      }
      models.put("remarks", taken.remarks());
      fill("", "", MemberStatisticForm.empty());
      return PageAnswer.again(200, VIEW, models, List.of());
    } catch (InvalidInput e) {
      fill("", "", form);
      return PageAnswer.again(VIEW, models, mistakes.of(e.faults()));
    }
  }

  private void fill(String search, String municipality, MemberStatisticForm form) {
    models.put("search", search);
    models.put("found", search.isEmpty() ? List.of() : statistics.find(search));
    models.put(
        "shown",
        municipality.isEmpty()
            ? List.of()
            : statistics.years(municipality).stream().map(this::shown).toList());
    models.put("source", form.source());
    models.put("base", form.base());
    models.put("day", form.day());
    models.put("mayLoad", current.actor().may(Permission.SHARED));
  }

  private Shown shown(MunicipalMembers of) {
    return new Shown(
        of.name(),
        String.valueOf(of.year()),
        of.source().source(),
        of.source().base(),
        words.day(of.source().referenceDate()),
        of.rows().stream().map(this::line).toList());
  }

  private Line line(MemberStatistic row) {
    String hidden = words.get("reach.hidden");
    return new Line(
        row.region().code(),
        row.name(),
        row.households().map(lines::number).orElse(hidden),
        row.members().map(lines::number).orElse(hidden),
        row.nonMembers().map(lines::number).orElse(hidden),
        row.share().map(lines::share).orElse(hidden));
  }
}
