// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.yearly.compose;

import static nl.publiekswijzer.yearly.compose.Texts.number;
import static nl.publiekswijzer.yearly.compose.Texts.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.publiekswijzer.publication.PlainReport.Column;
import nl.publiekswijzer.publication.PlainReport.Table;
import nl.publiekswijzer.reach.AreaReach;
import nl.publiekswijzer.reach.ComponentReach;
import nl.publiekswijzer.reach.NationalFigure;
import nl.publiekswijzer.reach.NetworkReach;
import nl.publiekswijzer.reach.ReachComponent;
import nl.publiekswijzer.reach.ReachDefinition;

/** The tables of a publication of reach. */
record ReachTables(NetworkReach reach) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private ReachDefinition definition() {
    return reach.country().definition();
  }

  private String year() {
    return String.valueOf(reach.country().year());
  }

  private static Column words(String key) {
    return new Column(say(key), false);
  }

  private static Column numbers(String key) {
    return new Column(say(key), true);
  }

  /** Bounds, union, aim and what is between them. */
  Table aim() {
    var aim = definition().aim();
    var rows = new ArrayList<List<String>>();
    var bounds = reach.country().bounds();
    bounds.ifPresent(b -> rows.add(people(say("doel.onder"), b.lower())));
    bounds.ifPresent(b -> rows.add(people(say("doel.boven"), b.upper())));
    rows.add(people(say("doel.doel", String.valueOf(aim.year())), aim.people()));
    DistanceToAim.of(reach.country())
        .ifPresent(
            distance -> {
              rows.add(people(say("doel.tekort"), distance.least()));
              rows.add(people(say("doel.tekort.meest"), distance.most()));
            });
    return new Table(
        say("doel.tabel", year()),
        List.of(words("doel.maat"), numbers("doel.mensen"), numbers("doel.van")),
        rows,
        "");
  }

  private List<String> people(String name, long people) {
    var share =
        HUNDRED
            .multiply(BigDecimal.valueOf(people))
            .divide(BigDecimal.valueOf(definition().aim().people()), 1, RoundingMode.HALF_UP);
    return List.of(name, number(people), say("procent", share));
  }

  /** What the bounds follow from. */
  Table bounded() {
    return new Table(
        say("delen.tabel", year()),
        List.of(
            words("delen.deel"),
            numbers("delen.aantal"),
            words("delen.herkomst"),
            words("delen.bron")),
        reach.country().bounded().stream()
            .map(
                line ->
                    List.of(
                        name(line.component()), number(line.number()), origin(line), source(line)))
            .toList(),
        "");
  }

  /** What cannot be joined, or does not count. */
  Table apart() {
    return new Table(
        say("apart.tabel", year()),
        List.of(
            words("delen.deel"),
            numbers("delen.aantal"),
            words("apart.eenheid"),
            words("delen.herkomst"),
            words("delen.bron"),
            words("apart.waarom")),
        reach.country().apart().stream()
            .map(
                line ->
                    List.of(
                        name(line.component()),
                        number(line.number()),
                        line.component().unit().word(),
                        origin(line),
                        source(line),
                        say(line.component().counts() ? "apart.telt" : "apart.telt-niet")))
            .toList(),
        "");
  }

  private String name(ReachComponent component) {
    return component
        .partOf()
        .flatMap(definition()::find)
        .map(whole -> say("delen.onderdeel", component.name(), whole.name()))
        .orElse(component.name());
  }

  private static String origin(ComponentReach line) {
    String origin =
        line.national() ? say("delen.landelijk") : say("delen.bibliotheken", line.libraries());
    return line.uncertain() ? say("delen.onzeker", origin) : origin;
  }

  /** Of the figure of the country its own; else what the definition says of the component. */
  private String source(ComponentReach line) {
    return line.national()
        ? reach.national().stream()
            .filter(figure -> figure.component().equals(line.component().code()))
            .map(NationalFigure::source)
            .collect(Collectors.joining(", "))
        : line.component().source();
  }

  Table provinces() {
    return new Table(
        say("provincies.tabel", year()),
        List.of(
            words("provincies.provincie"),
            numbers("provincies.bibliotheken"),
            numbers("provincies.onder"),
            numbers("provincies.boven")),
        reach.provinces().stream().map(p -> province(p.name(), p.reach())).toList(),
        say("provincies.noot"));
  }

  private static List<String> province(String name, AreaReach reach) {
    return List.of(
        name,
        number(reach.libraries()),
        reach.bounds().map(b -> number(b.lower())).orElse(say("streep")),
        reach.bounds().map(b -> number(b.upper())).orElse(say("streep")));
  }

  Table components() {
    return new Table(
        say("definitie.tabel", definition().version()),
        List.of(
            words("delen.deel"),
            words("delen.bron"),
            words("apart.eenheid"),
            words("definitie.telt"),
            words("definitie.ontdubbelbaar"),
            words("definitie.eenmalig")),
        definition().components().stream()
            .map(
                c ->
                    List.of(
                        name(c),
                        c.source(),
                        c.unit().word(),
                        Texts.yes(c.counts()),
                        Texts.yes(c.joinable()),
                        Texts.yes(c.disjoint())))
            .toList(),
        "");
  }
}
