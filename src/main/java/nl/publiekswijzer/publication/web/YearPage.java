// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.Today;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.publication.YearStanding;
import nl.publiekswijzer.publication.YearStanding.Standing;
import nl.publiekswijzer.publication.usecase.Archive;
import nl.publiekswijzer.publication.usecase.Inbox;

/** Which library has which report of a year, and who has not asked yet. */
@Path("publicaties/jaaroverzicht")
@Dependent
@Needs(Permission.READ)
public class YearPage {
  private final Archive archive;
  private final Inbox inbox;
  private final PageWords words;
  private final Clock clock;
  private final Models models;

  @Inject
  public YearPage(Archive archive, Inbox inbox, PageWords words, Clock clock, Models models) {
    this.archive = archive;
    this.inbox = inbox;
    this.words = words;
    this.clock = clock;
    this.models = models;
  }

  /**
   * A library in a year.
   *
   * @param publication id; empty when nothing was published
   */
  public record StandingLine(
      String library,
      String standing,
      String look,
      String report,
      String workArea,
      String publication) {
    static StandingLine of(YearStanding of, Speech words) {
      return new StandingLine(
          of.library(),
          words.of("inbox.standing", of.standing()),
          look(of.standing()),
          of.kind() == null ? "" : report(of, words),
          of.workArea() == null ? "" : of.workArea(),
          of.publicationId() == null ? "" : of.publicationId().toString());
    }

    private static String report(YearStanding of, Speech words) {
      String kind = words.of("request.kind", of.kind());
      return of.publishedAt() == null
          ? kind
          : words.say("inbox.standing.report", kind, of.version(), words.day(of.publishedAt()));
    }

    private static String look(Standing standing) {
      return switch (standing) {
        case PUBLISHED -> "success";
        case UNDERWAY -> "neutral";
        case NONE -> "warning";
      };
    }
  }

  /** Without a year that of the newest publication, or this one. */
  @GET
  public View show(@QueryParam("jaar") @DefaultValue("") String asked) {
    var years = new TreeSet<>(inbox.years());
    int year = asked.matches("[0-9]{4}") ? Integer.parseInt(asked) : newest(years);
    years.add(year);
    var standings = archive.overview(year);
    models.put("year", year);
    models.put("years", years.descendingSet());
    models.put(
        "counts",
        Stream.of(Standing.values())
            .map(
                s ->
                    new Count(count(standings.stream(), s), words.speech().of("inbox.standing", s)))
            .toList());
    models.put(
        "standings", standings.stream().map(s -> StandingLine.of(s, words.speech())).toList());
    return new View("year.xhtml");
  }

  /** How many libraries stand so. */
  public record Count(String value, String label) {}

  private String count(Stream<YearStanding> all, Standing standing) {
    var libraries = all.filter(s -> s.standing() == standing).map(YearStanding::library).distinct();
    return words.say("request.number", libraries.count());
  }

  private int newest(TreeSet<Integer> years) {
    return years.isEmpty() ? Today.in(clock).getYear() : years.last();
  }
}
