// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.yearly.compose;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import nl.publiekswijzer.reach.AreaReach;
import nl.publiekswijzer.reach.ComponentReach;
import nl.publiekswijzer.reach.HouseholdReach;
import nl.publiekswijzer.reach.NationalFigure;
import nl.publiekswijzer.reach.ReachArea;
import nl.publiekswijzer.reach.ReachBounds;
import nl.publiekswijzer.reach.ReachComponent;
import nl.publiekswijzer.reach.ReachDefinition;
import nl.publiekswijzer.yearly.ReachIssue;

/** The figures of a publication of reach, as the API tells them. */
public record ReachFiguresJson(ReachIssue issue) {
  public String text() {
    var reach = issue.reach();
    var country = reach.country();
    var json =
        Json.createObjectBuilder()
            .add("nummer", issue.number().toString())
            .add("jaar", issue.number().year())
            .add("versie", issue.number().version())
            .add("gemaaktOp", issue.madeAt().toString())
            .add("gemaaktDoor", issue.madeBy())
            .add("reden", issue.reason())
            .add("definitie", definition(country.definition()))
            .add("nederland", area(ReachArea.COUNTRY.name(), country));
    var provinces = Json.createArrayBuilder();
    reach.provinces().forEach(p -> provinces.add(area(p.name(), p.reach())));
    json.add("provincies", provinces);
    reach.households().ifPresent(h -> json.add("huishoudens", households(h)));
    var national = Json.createArrayBuilder();
    reach.national().forEach(figure -> national.add(national(figure)));
    return json.add("landelijkeCijfers", national).build().toString();
  }

  private static JsonObjectBuilder definition(ReachDefinition definition) {
    var components = Json.createArrayBuilder();
    definition.components().forEach(component -> components.add(component(component)));
    return Json.createObjectBuilder()
        .add("versie", definition.version())
        .add("naam", definition.name())
        .add("geldigVanaf", definition.validFrom())
        .add("doel", definition.aim().people())
        .add("doeljaar", definition.aim().year())
        .add("bestanddelen", components);
  }

  private static JsonObjectBuilder component(ReachComponent component) {
    var json =
        Json.createObjectBuilder()
            .add("code", component.code())
            .add("naam", component.name())
            .add("bron", component.source())
            .add("eenheid", component.unit().word())
            .add("telt", component.counts())
            .add("ontdubbelbaar", component.joinable())
            .add("eenmalig", component.disjoint());
    component.partOf().ifPresent(whole -> json.add("onderdeelVan", whole));
    return json;
  }

  private static JsonObjectBuilder area(String name, AreaReach reach) {
    var json =
        Json.createObjectBuilder()
            .add("gebied", name)
            .add("bibliotheken", reach.libraries())
            .add("teWeinigBibliotheken", reach.withheld());
    reach.bounds().ifPresent(bounds -> json.add("grenzen", bounds(bounds)));
    if (name.equals(ReachArea.COUNTRY.name())) {
      DistanceToAim.of(reach).ifPresent(d -> json.add("afstandTotDoel", distance(d)));
    }
    return json.add("bestanddelen", lines(reach.bounded())).add("apart", lines(reach.apart()));
  }

  private static JsonObjectBuilder bounds(ReachBounds bounds) {
    return Json.createObjectBuilder()
        .add("ondergrens", bounds.lower())
        .add("bovengrens", bounds.upper())
        .add("onzeker", bounds.uncertain());
  }

  private static JsonObjectBuilder households(HouseholdReach households) {
    return Json.createObjectBuilder()
        .add("bereikt", households.reached())
        .add("marge", households.margin())
        .add("bibliotheken", households.libraries());
  }

  private static JsonObjectBuilder distance(DistanceToAim distance) {
    return Json.createObjectBuilder()
        .add("tenMinste", distance.least())
        .add("tenHoogste", distance.most());
  }

  private static JsonArrayBuilder lines(List<ComponentReach> lines) {
    var json = Json.createArrayBuilder();
    lines.forEach(
        line ->
            json.add(
                Json.createObjectBuilder()
                    .add("code", line.component().code())
                    .add("aantal", line.number())
                    .add("bibliotheken", line.libraries())
                    .add("landelijkCijfer", line.national())
                    .add("onzeker", line.uncertain())));
    return json;
  }

  private static JsonObjectBuilder national(NationalFigure figure) {
    return Json.createObjectBuilder()
        .add("bestanddeel", figure.component())
        .add("aantal", figure.number())
        .add("bron", figure.source());
  }
}
