// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.web;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.stream.Stream;
import nl.publiekswijzer.estimate.Homogeneity;
import nl.publiekswijzer.estimate.Outcome;
import nl.publiekswijzer.estimate.Prediction;
import nl.publiekswijzer.estimate.Stability;
import nl.publiekswijzer.household.EditionEvidence;
import nl.publiekswijzer.platform.web.Speech;

/** Homogeneity, stability and predictive value of an estimate, as a page shows them. */
record EvidenceLines(EditionEvidence evidence, Speech words) {
  private static final String DASH = "–";

  /** A segment with the spread of its index, and what areas explain of it. */
  public record Spread(String name, String spread, String explained) {}

  /** A segment with what changed since the edition before. */
  public record Change(
      String name,
      String correlation,
      String median,
      String ninetieth,
      String other,
      String opposite) {}

  /**
   * An outcome with what predicts it.
   *
   * @param verdict that it was not tested, too
   */
  public record Predicted(
      String outcome, String areas, String baseline, String segments, String verdict) {}

  /** A municipality with many young households. */
  public record Town(String name, String real, String independent, String own) {}

  List<Town> towns() {
    return evidence.validation().youngTowns().stream()
        .map(
            found ->
                new Town(
                    found.municipality(),
                    decimal(found.real(), 1),
                    decimal(found.independent(), 1),
                    decimal(found.own(), 1)))
        .toList();
  }

  /** How sure an index of an area is. */
  public record Margin(String name, String small, String large, String sure) {}

  List<Margin> margins() {
    return evidence.margins().stream()
        .map(
            found ->
                new Margin(
                    evidence.label(found.segments()),
                    words.say("keeping.number", found.small()),
                    words.say("keeping.number", found.large()),
                    words.say("catalogue.check.of", found.sure(), found.areas())))
        .toList();
  }

  List<Spread> spreads() {
    return evidence.homogeneity().stream()
        .map(
            h ->
                new Spread(
                    evidence.label(h.segment()),
                    decimal(h.spread(), 0),
                    percent(100 * h.explained())))
        .toList();
  }

  /** What the areas explain at most; empty where nothing is known. */
  String most() {
    return evidence.homogeneity().stream()
        .max(comparingDouble(Homogeneity::explained))
        .map(
            h ->
                words.say(
                    "catalogue.check.spread.most",
                    percent(100 * h.explained()),
                    evidence.label(h.segment())))
        .orElse("");
  }

  List<Change> changes() {
    return evidence.stability().stream()
        .flatMap(found -> found.lines().stream())
        .map(this::change)
        .toList();
  }

  private Change change(Stability.Line line) {
    return new Change(
        evidence.label(line.segment()),
        decimal(line.correlation(), 2),
        decimal(line.median(), 1),
        decimal(line.ninetieth(), 1),
        percent(line.otherBand()),
        percent(line.oppositeBand()));
  }

  /** With which edition it is compared, or that there is none. */
  String compared() {
    return evidence
        .stability()
        .map(
            found ->
                words.say(
                    "catalogue.check.change.how",
                    found.edition(),
                    found.areas(),
                    Stability.HOUSEHOLDS))
        .orElse(words.get("catalogue.check.change.none"));
  }

  List<Predicted> predictions() {
    return Stream.of(Outcome.values())
        .map(
            outcome ->
                evidence
                    .validation()
                    .findPrediction(outcome)
                    .map(this::predicted)
                    .orElseGet(() -> untested(outcome)))
        .toList();
  }

  private Predicted predicted(Prediction found) {
    return new Predicted(
        words.of("catalogue.check.outcome", found.outcome()),
        words.say("keeping.number", found.areas()),
        decimal(found.baseline(), 2),
        decimal(found.estimate(), 2),
        words.of("catalogue.check.verdict", found.verdict()));
  }

  private Predicted untested(Outcome outcome) {
    return new Predicted(
        words.of("catalogue.check.outcome", outcome),
        DASH,
        DASH,
        DASH,
        words.get("catalogue.check.untested"));
  }

  private String decimal(double value, int decimals) {
    return new Decimals(words).of(value, decimals);
  }

  private String percent(double value) {
    return words.say("catalogue.check.percent", decimal(value, 1));
  }
}
