// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.rest;

import java.util.List;
import nl.publiekswijzer.reach.ReachComponent;
import nl.publiekswijzer.reach.ReachDefinition;

/**
 * A version of the definition of reach, as the API tells it.
 *
 * @param besloten moment of the decision
 */
public record ReachDefinitionView(
    int versie,
    String naam,
    int geldigVanaf,
    long doel,
    int doeljaar,
    List<Component> bestanddelen,
    List<Subject> onderwerpen,
    String besloten,
    String beslotenDoor) {
  /**
   * A component.
   *
   * @param onderdeelVan code of the component that holds all of it; absent for a whole
   */
  public record Component(
      String code,
      String naam,
      String bron,
      String eenheid,
      boolean telt,
      boolean ontdubbelbaar,
      boolean eenmalig,
      String onderdeelVan) {
    static Component of(ReachComponent component) {
      return new Component(
          component.code(),
          component.name(),
          component.source(),
          component.unit().word(),
          component.counts(),
          component.joinable(),
          component.disjoint(),
          component.partOf().orElse(null));
    }
  }

  /** A subject of the library statistic and the component it is taken over as. */
  public record Subject(String onderwerp, String bestanddeel) {}

  static ReachDefinitionView of(ReachDefinition definition) {
    return new ReachDefinitionView(
        definition.version(),
        definition.name(),
        definition.validFrom(),
        definition.aim().people(),
        definition.aim().year(),
        definition.components().stream().map(Component::of).toList(),
        definition.subjects().stream().map(s -> new Subject(s.subject(), s.component())).toList(),
        definition.decision().at().toString(),
        definition.decision().by());
  }
}
