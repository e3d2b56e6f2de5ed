// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.publication.NetworkFacts;
import nl.publiekswijzer.publication.NetworkFacts.Municipality;
import nl.publiekswijzer.publication.NetworkFacts.Offer;
import nl.publiekswijzer.publication.NetworkFacts.QuotedResearch;
import nl.publiekswijzer.publication.NetworkFacts.Statistics;

/** What the network knows by the Dutch names for machines, written and read. */
final class NetworkWords {
  /** Of all of it in the files. */
  static final String NAME = "netwerk";

  private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

  private NetworkWords() {}

  static JsonObjectBuilder of(NetworkFacts facts) {
    var json = BUILDERS.createObjectBuilder();
    var offers = BUILDERS.createArrayBuilder();
    facts.offers().forEach(offer -> offers.add(of(offer)));
    var findings = BUILDERS.createArrayBuilder();
    facts.findings().forEach(finding -> findings.add(of(finding)));
    json.add("aanbod", offers).add("onderzoek", findings);
    if (facts.statistics() != null) {
      json.add("ledenstatistiek", of(facts.statistics()));
    }
    return json;
  }

  private static JsonObjectBuilder of(Offer offer) {
    return BUILDERS
        .createObjectBuilder()
        .add("segment", offer.segment())
        .add("aangeboden", names(offer.offered()))
        .add("ontbreekt", names(offer.missing()));
  }

  private static JsonArrayBuilder names(List<String> names) {
    var array = BUILDERS.createArrayBuilder();
    names.forEach(name -> array.add(BUILDERS.createObjectBuilder().add("naam", name)));
    return array;
  }

  private static JsonObjectBuilder of(QuotedResearch finding) {
    return BUILDERS
        .createObjectBuilder()
        .add("segment", finding.segment())
        .add("tekst", finding.text())
        .add("getal", finding.figure())
        .add("titel", finding.study())
        .add("jaar", finding.year())
        .add("omvang", finding.n());
  }

  private static JsonObjectBuilder of(Statistics statistics) {
    var municipalities = BUILDERS.createArrayBuilder();
    statistics.municipalities().forEach(of -> municipalities.add(of(of)));
    return BUILDERS
        .createObjectBuilder()
        .add("bron", statistics.source())
        .add("basis", statistics.base())
        .add("peildatum", statistics.referenceDate().toString())
        .add("jaar", statistics.year())
        .add("gemeenten", municipalities);
  }

  /** What is hidden is left out. */
  private static JsonObjectBuilder of(Municipality of) {
    var json = BUILDERS.createObjectBuilder().add("code", of.code()).add("naam", of.name());
    if (of.households() != null) {
      json.add("huishoudens", of.households());
    }
    if (of.members() != null) {
      json.add("huishoudensMetLid", of.members());
    }
    if (of.share() != null) {
      json.add("aandeel", of.share());
    }
    return json;
  }

  static NetworkFacts read(Measures told) {
    return new NetworkFacts(
        told.list("aanbod").stream()
            .map(o -> new Offer(o.text("segment"), names(o, "aangeboden"), names(o, "ontbreekt")))
            .toList(),
        told.list("onderzoek").stream()
            .map(
                f ->
                    new QuotedResearch(
                        f.text("segment"),
                        f.text("tekst"),
                        f.text("getal"),
                        f.text("titel"),
                        f.index("jaar"),
                        f.index("omvang")))
            .toList(),
        told.has("ledenstatistiek") ? statistics(told.in("ledenstatistiek")) : null);
  }

  private static List<String> names(Measures told, String key) {
    return told.list(key).stream().map(name -> name.text("naam")).toList();
  }

  private static Statistics statistics(Measures told) {
    return new Statistics(
        told.text("bron"),
        told.text("basis"),
        LocalDate.parse(told.text("peildatum")),
        told.index("jaar"),
        told.list("gemeenten").stream()
            .map(
                m ->
                    new Municipality(
                        m.text("code"),
                        m.text("naam"),
                        m.whole("huishoudens"),
                        m.whole("huishoudensMetLid"),
                        m.decimal("aandeel")))
            .toList());
  }
}
