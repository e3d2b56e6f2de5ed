// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.analysis.ShareClasses;
import nl.publiekswijzer.publication.AreaFigures;
import nl.publiekswijzer.publication.AreaParts;
import nl.publiekswijzer.publication.AreaProfile;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.publication.Base;
import nl.publiekswijzer.publication.Comparison;
import nl.publiekswijzer.publication.Imprint;
import nl.publiekswijzer.publication.MemberFigures;
import nl.publiekswijzer.publication.PublishedFigures;

/**
 * {@code cijfers.json}: all published figures under Dutch names; what may not be told is absent.
 */
public final class FiguresJson {
  /** Asking {@link Json} for every builder would look its provider up each time. */
  static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

  private final Content content;
  private final PublishedFigures figures;
  private final FigureLines lines;

  private FiguresJson(Content content) {
    this.content = content;
    this.figures = content.figures();
    this.lines = new FigureLines(content);
  }

  /** The whole file, UTF-8, of an edition without themes and names of places. */
  public static byte[] of(PublishedFigures figures, Imprint imprint) {
    return of(figures, Backdrop.NONE, imprint);
  }

  /** The whole file, UTF-8. */
  public static byte[] of(PublishedFigures figures, Backdrop backdrop, Imprint imprint) {
    var json = new FiguresJson(new Content(figures, backdrop, imprint)).json().build();
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  private JsonObjectBuilder json() {
    var root = BUILDERS.createObjectBuilder();
    FormatJson.add(root);
    root.add("publicatie", object(SubjectWords.of(content.imprint())));
    root.add("onderwerp", subject());
    if (figures.area() != null) {
      root.add("werkgebied", area(figures.area()));
    }
    if (figures.members() != null) {
      var file = object(MatchWords.of(figures.members().match()));
      root.add("ledenbestand", file.addAll(object(FileWords.of(figures))));
      root.add("leden", members(figures.members()));
    }
    root.add("delen", parts());
    if (figures.profile() != null) {
      root.add("cijfers", profile(figures.profile()));
    }
    if (figures.comparison() != null) {
      root.add("vergelijking", comparison(figures.comparison()));
    }
    if (!figures.peers().isEmpty()) {
      root.add(PeerWords.NAME, peers());
    }
    if (!figures.network().isEmpty()) {
      root.add(NetworkWords.NAME, NetworkWords.of(figures.network()));
    }
    var themes = ThemeFigures.of(content);
    if (!themes.themes().isEmpty()) {
      root.add("themas", new ThemeWords(lines).json(themes));
    }
    if (figures.note() != null) {
      root.add("beschermingsnota", object(FigureWords.of(figures.note())));
    }
    return root;
  }

  private JsonObjectBuilder parts() {
    AreaParts parts = figures.parts();
    var told = BUILDERS.createArrayBuilder();
    parts.lines().forEach(l -> told.add(named(l.code(), l.name(), lines.of(l))));
    var json =
        BUILDERS.createObjectBuilder().add("soort", parts.postcodes() ? "postcode" : "gemeente");
    if (parts.chosen() != null) {
      json.add("aandeelVan", parts.chosen());
      json.add("klassen", classes(ShareClasses.LIMITS));
    }
    var reach = AreaFigureRows.reachLimits(figures);
    if (!reach.isEmpty()) {
      json.add("bereikklassen", classes(reach));
    }
    if (parts.fifths() != null) {
      var segments = BUILDERS.createArrayBuilder();
      parts
          .fifths()
          .lines()
          .forEach(l -> segments.add(named(l.code(), figures.name(l.code()), FifthsWords.of(l))));
      json.add("vijfden", object(FifthsWords.totals(parts.fifths())).add("segmenten", segments));
    }
    if (parts.groups() != null) {
      var groups = BUILDERS.createArrayBuilder();
      parts.groups().lines().forEach(l -> groups.add(object(GroupWords.of(l))));
      json.add("groepen", object(GroupWords.totals(parts.groups())).add("groepen", groups));
    }
    return json.add("delen", told);
  }

  private static JsonArrayBuilder classes(List<Integer> limits) {
    var classes = BUILDERS.createArrayBuilder();
    for (int i = 0; i <= limits.size(); i++) {
      classes.add(object(AreaFigureRows.classOf(i, limits)));
    }
    return classes;
  }

  private JsonObjectBuilder profile(AreaProfile profile) {
    var classes = BUILDERS.createArrayBuilder();
    AreaStatistics.classes(profile)
        .forEach(
            (name, row) ->
                classes.add(
                    BUILDERS
                        .createObjectBuilder()
                        .add("naam", name)
                        .addAll(object(BaseKeys.of(base(), FigureWords.of(row))))));
    return object(BaseKeys.of(base(), FigureWords.totals(profile))).add("klassen", classes);
  }

  private JsonObjectBuilder comparison(Comparison comparison) {
    var previous = comparison.previous();
    var json =
        BUILDERS
            .createObjectBuilder()
            .add("kenmerk", previous.number())
            .add("editie", previous.edition())
            .add("peildatum", previous.referenceDate().toString())
            .add("versie", previous.version());
    if (comparison.obstacle() != null) {
      return json.add("nietVergelijkbaar", Changes.reason(comparison.obstacle()));
    }
    var segments = BUILDERS.createArrayBuilder();
    comparison
        .segments()
        .forEach(l -> segments.add(named(l.code(), figures.name(l.code()), FigureWords.of(l))));
    return json.add("totaal", object(FigureWords.of(comparison.total())))
        .add("segmenten", segments);
  }

  private JsonArrayBuilder peers() {
    var peers = BUILDERS.createArrayBuilder();
    figures
        .peers()
        .forEach(p -> peers.add(named(p.among().word(), p.among().title(), PeerWords.of(p))));
    return peers;
  }

  private Base base() {
    return figures.subject().scope().base();
  }

  private JsonObjectBuilder subject() {
    var told = object(SubjectWords.of(figures.subject()));
    ScopeJson.add(told, figures);
    return told;
  }

  private JsonObjectBuilder area(AreaFigures area) {
    var segments = BUILDERS.createArrayBuilder();
    area.segments().forEach(l -> segments.add(line(l.code(), l.pooled(), lines.of(l))));
    var subsegments = BUILDERS.createArrayBuilder();
    area.subsegments().forEach(l -> subsegments.add(line(l.code(), l.pooled(), lines.of(l))));
    var municipalities = BUILDERS.createArrayBuilder();
    var words = new MunicipalityWords(lines, figures::name);
    area.municipalities().forEach(m -> municipalities.add(words.json(m)));
    var told = object(BaseKeys.of(base(), FigureWords.totals(area))).add("segmenten", segments);
    if (!area.sums().isEmpty()) {
      told.add("sommen", sums(area));
    }
    return told.add("subsegmenten", subsegments).add("gemeenten", municipalities);
  }

  private JsonArrayBuilder sums(AreaFigures area) {
    var sums = BUILDERS.createArrayBuilder();
    area.sums().forEach(l -> sums.add(named(l.code(), figures.name(l.code()), lines.of(l))));
    return sums;
  }

  private JsonObjectBuilder members(MemberFigures members) {
    String counted = figures.subject().protection().isDrawn() ? "ledenhuishoudens" : "leden";
    JsonArrayBuilder branches = BUILDERS.createArrayBuilder();
    members
        .branches()
        .forEach(
            b ->
                branches.add(
                    BUILDERS
                        .createObjectBuilder()
                        .add("naam", b.name())
                        .add(counted, b.members())));
    var cards = BUILDERS.createArrayBuilder();
    members
        .cards()
        .forEach(
            c ->
                cards.add(
                    BUILDERS
                        .createObjectBuilder()
                        .add("soort", FigureWords.card(c.name()))
                        .add("ledenhuishoudens", c.members())));
    var segments = BUILDERS.createArrayBuilder();
    members.segments().forEach(l -> segments.add(line(l.code(), l.pooled(), lines.of(l))));
    var subsegments = BUILDERS.createArrayBuilder();
    members.subsegments().forEach(l -> subsegments.add(line(l.code(), l.pooled(), lines.of(l))));
    return object(FigureWords.totals(members))
        .add("passen", cards)
        .add("vestigingen", branches)
        .add("segmenten", segments)
        .add("subsegmenten", subsegments);
  }

  /** A pooled row has no code: it stands for several. */
  private JsonObjectBuilder line(String code, boolean pooled, FigureLine line) {
    return pooled ? object(line).add("samengenomen", true) : named(code, figures.name(code), line);
  }

  static JsonObjectBuilder named(String code, String name, FigureLine line) {
    return BUILDERS.createObjectBuilder().add("code", code).add("naam", name).addAll(object(line));
  }

  /** What is told, and why the rest is not. */
  private static JsonObjectBuilder object(FigureLine line) {
    var told = object(line.told());
    var withheld = line.withheld();
    if (!withheld.isEmpty()) {
      var reasons = BUILDERS.createObjectBuilder();
      withheld.forEach(reasons::add);
      told.add("redenen", reasons);
    }
    return told;
  }

  private static JsonObjectBuilder named(String code, String name, Map<String, Object> measures) {
    return BUILDERS
        .createObjectBuilder()
        .add("code", code)
        .add("naam", name)
        .addAll(object(measures));
  }

  private static JsonObjectBuilder object(Map<String, Object> measures) {
    var object = BUILDERS.createObjectBuilder();
    measures.forEach((name, value) -> add(object, name, value));
    return object;
  }

  private static void add(JsonObjectBuilder object, String name, Object value) {
    if (value instanceof BigDecimal number) {
      object.add(name, number);
    } else if (value instanceof Number number) {
      object.add(name, number.longValue());
    } else if (value instanceof Boolean truth) {
      object.add(name, truth);
    } else {
      object.add(name, value.toString());
    }
  }
}
