// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FormulaModelTest {
  private static final Provider MERELSTEDE =
      new Provider(new UUID(0, 1), "Merelstede", "NL-0800070000", "Utrecht", Optional.empty());

  private static Offering offered(Proposition proposition, ServiceLevel level) {
    return new Offering(MERELSTEDE, proposition.code(), level, PropositionFixtures.TODAY, "", "");
  }

  private static FormulaModel model(List<Proposition> all, ServiceLevel level) {
    return new FormulaModel(
        List.of(MERELSTEDE), all, all.stream().map(p -> offered(p, level)).toList());
  }

  @Test
  void isCompleteWithAllFiveFunctionsOfTheLaw() {
    var all = new ArrayList<Proposition>();
    for (LibraryFunction function : LibraryFunction.values()) {
      assertFalse(model(all, ServiceLevel.FULL).isComplete());
      all.add(PropositionFixtures.shared("p" + function.ordinal(), "Naam", function));
    }
    assertTrue(model(all, ServiceLevel.ON_APPOINTMENT).isComplete());
    assertEquals(EnumSet.noneOf(LibraryFunction.class), model(all, ServiceLevel.NONE).functions());
  }

  @Test
  void propositionsStandByFunctionAndThenByName() {
    var culture = PropositionFixtures.shared("a", "Atelier", LibraryFunction.CULTURE);
    var late = PropositionFixtures.shared("b", "taalhuis", LibraryFunction.KNOWLEDGE);
    var early = PropositionFixtures.shared("c", "Informatiepunt", LibraryFunction.KNOWLEDGE);

    assertEquals(
        List.of(early, late, culture),
        model(List.of(culture, late, early), ServiceLevel.FULL).propositions());
  }
}
