// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.PathPart;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.publication.CatalogueEntry;
import nl.publiekswijzer.publication.ReportSection;
import nl.publiekswijzer.publication.ThemeRank;
import nl.publiekswijzer.publication.usecase.CatalogueBrowsing;
import nl.publiekswijzer.publication.usecase.CatalogueBrowsing.Catalogue;
import nl.publiekswijzer.publication.usecase.CatalogueBrowsing.SegmentLeaf;
import nl.publiekswijzer.publication.usecase.CatalogueBrowsing.ThemeLeaf;
import nl.publiekswijzer.research.usecase.FindingsQuoted;
import nl.publiekswijzer.segmentation.Theme;
import nl.publiekswijzer.segmentation.ThemeAspect;

/** Shows the segments and themes of an edition. */
@Dependent
public class CatalogueView {
  private final CatalogueBrowsing browsing;
  private final OfferNear offers;
  private final FindingsQuoted quotes;
  private final Speech words;
  private final Models models;

  @Inject
  public CatalogueView(
      CatalogueBrowsing browsing,
      OfferNear offers,
      FindingsQuoted quotes,
      PageWords words,
      Models models) {
    this.browsing = browsing;
    this.offers = offers;
    this.quotes = quotes;
    this.words = words.speech();
    this.models = models;
  }

  /**
   * A segment in short.
   *
   * @param text may be empty
   * @param parts its subsegments, in words
   * @param colour number of its colour in the figures, from 1
   */
  public record Tile(String code, String name, String to, String text, String parts, int colour) {}

  /** A theme in short. */
  public record Card(String title, String to, String description, String promise) {}

  /**
   * A theme of a segment, or a segment of a theme.
   *
   * @param to where the other one is told of
   * @param interest per cent, in words
   */
  public record Rank(
      String name,
      String to,
      String interest,
      String index,
      boolean hook,
      String households,
      String aspect,
      String stress,
      String channel) {}

  View empty(View view) {
    models.put("edition", "");
    return view;
  }

  View segments(Catalogue catalogue, ReportSection positions) {
    frame(catalogue);
    models.put("tiles", tiles(catalogue));
    models.put("positions", positions.title());
    models.put("intro", positions.intro());
    models.put("figure", new SectionPen(words, TableLinks.NONE, "").content(positions, 3));
    return new View("catalogue.xhtml");
  }

  View themes(Catalogue catalogue) {
    frame(catalogue);
    models.put("cards", catalogue.guide().themes().stream().map(t -> card(catalogue, t)).toList());
    return new View("themes.xhtml");
  }

  View segment(SegmentLeaf leaf, String code) {
    frame(leaf.catalogue());
    models.put("offers", offers.ofSegment(leaf.catalogue().segmentation(), code));
    models.put("quotes", quotes.ofSegment(leaf.catalogue().segmentation(), code));
    models.put("title", leaf.section().title());
    models.put("text", new SectionPen(words, TableLinks.NONE, "").content(leaf.section(), 2));
    models.put(
        "ranks",
        leaf.themes().stream()
            .map(r -> rank(r, r.title(), Paths.ofTheme(name(leaf.catalogue()), r.theme())))
            .toList());
    return new View("segment.xhtml");
  }

  View theme(ThemeLeaf leaf) {
    frame(leaf.catalogue());
    models.put("theme", leaf.theme());
    models.put("offers", offers.ofTheme(leaf.catalogue().segmentation(), leaf.theme().code()));
    models.put("quotes", quotes.ofTheme(leaf.catalogue().segmentation(), leaf.theme().code()));
    models.put(
        "card", booklets(leaf.catalogue()) + "/themakaarten/" + PathPart.of(leaf.theme().code()));
    models.put("ranks", ranks(leaf, leaf.segments()));
    models.put(
        "volumes",
        ranks(
            leaf,
            leaf.segments().stream()
                .sorted(Comparator.comparing(ThemeRank::interested).reversed())
                .toList()));
    models.put("aspects", List.<ThemeAspect>copyOf(leaf.theme().aspects()));
    return new View("theme.xhtml");
  }

  private List<Rank> ranks(ThemeLeaf leaf, List<ThemeRank> ranks) {
    String edition = name(leaf.catalogue());
    return ranks.stream()
        .map(
            r ->
                rank(r, r.segment() + " " + r.segmentName(), Paths.ofSegment(edition, r.segment())))
        .toList();
  }

  private Rank rank(ThemeRank rank, String name, String to) {
    return new Rank(
        name,
        to,
        words.say("catalogue.percent", rank.interest()),
        rank.index() == null ? "–" : words.say("request.number", rank.index()),
        rank.hook(),
        words.say("request.number", rank.interested()),
        rank.aspect(),
        rank.stress(),
        rank.channel());
  }

  private void frame(Catalogue catalogue) {
    models.put("edition", name(catalogue));
    models.put("segmentation", catalogue.segmentation());
    models.put("editions", browsing.list().stream().map(e -> e.name()).toList());
    models.put("segmentsPath", Paths.ofCatalogue(name(catalogue)));
    models.put("themesPath", Paths.ofThemes(name(catalogue)));
    models.put("booklets", booklets(catalogue));
    boolean estimated = !catalogue.edition().isDrawn();
    models.put("checkPath", estimated ? Paths.ofCheck(name(catalogue)) : "");
    models.put("withThemes", !catalogue.guide().themes().isEmpty());
  }

  private static String booklets(Catalogue catalogue) {
    return Paths.ofBooklets(name(catalogue));
  }

  private static String name(Catalogue catalogue) {
    return catalogue.edition().name();
  }

  private List<Tile> tiles(Catalogue catalogue) {
    var segments = catalogue.entries().stream().filter(e -> e.parent() == null).toList();
    return IntStream.range(0, segments.size())
        .mapToObj(i -> tile(catalogue, segments.get(i), 1 + i % Paths.COLOURS))
        .toList();
  }

  private Tile tile(Catalogue catalogue, CatalogueEntry segment, int colour) {
    long parts =
        catalogue.entries().stream().filter(e -> segment.code().equals(e.parent())).count();
    return new Tile(
        segment.code(),
        segment.name(),
        Paths.ofSegment(name(catalogue), segment.code()),
        catalogue.guide().texts().findSegment(segment.code()).map(t -> first(t.text())).orElse(""),
        words.say("catalogue.parts", parts, segment.base()),
        colour);
  }

  /** The first sentence. */
  private static String first(String text) {
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }

  private static Card card(Catalogue catalogue, Theme theme) {
    return new Card(
        theme.title(),
        Paths.ofTheme(name(catalogue), theme.code()),
        theme.description(),
        theme.promise());
  }
}
