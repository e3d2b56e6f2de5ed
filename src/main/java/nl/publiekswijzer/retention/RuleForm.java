// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.retention;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.preservation.Keeping;
import nl.publiekswijzer.preservation.KeepingRule;
import nl.publiekswijzer.preservation.Valuation;

/**
 * How long publications are kept, as people fill it in.
 *
 * @param waardering B, V or N
 * @param jaren of keeping; only for V
 * @param categorie of the selection list; may be empty
 * @param code of the category; may be empty
 * @param lijst name of the selection list with its version; goes with the category
 */
public record RuleForm(
    String waardering, Integer jaren, String categorie, String code, String lijst) {
  private static final int MOST_YEARS = 200;

  /** What a library decided before, to be changed. */
  public static RuleForm of(KeepingRule rule) {
    return new RuleForm(
        rule.valuation().code(),
        rule.term().map(Period::getYears).orElse(null),
        rule.category().map(Keeping.Category::label).orElse(""),
        rule.category().map(Keeping.Category::code).orElse(""),
        rule.category().map(Keeping.Category::list).orElse(""));
  }

  /**
   * @throws InvalidInput with all that will not do
   */
  public KeepingRule rule() {
    var faults = new ArrayList<Fault>();
    var valuation =
        Stream.of(Valuation.values()).filter(v -> v.code().equals(waardering)).findFirst();
    if (valuation.isEmpty()) {
      faults.add(
          new Fault("waardering", "Kies of de publicaties blijvend of tijdelijk worden bewaard."));
    }
    boolean destroy = valuation.filter(v -> v == Valuation.DESTROY).isPresent();
    if (destroy && (jaren == null || jaren < 1 || jaren > MOST_YEARS)) {
      faults.add(new Fault("jaren", "Vul een bewaartermijn in van 1 tot 200 jaar."));
    }
    if (text(categorie).isEmpty() != text(lijst).isEmpty()) {
      faults.add(
          new Fault(
              "lijst",
              "Vul bij een categorie de naam en versie van de selectielijst in, of laat beide leeg."));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(List.copyOf(faults));
    }
    return new KeepingRule(
        valuation.orElseThrow(),
        destroy ? Optional.of(Period.ofYears(jaren)) : Optional.empty(),
        text(categorie).isEmpty()
            ? Optional.empty()
            : Optional.of(new Keeping.Category(text(categorie), text(code), text(lijst))));
  }

  private static String text(String given) {
    return Objects.requireNonNullElse(given, "").strip();
  }
}
