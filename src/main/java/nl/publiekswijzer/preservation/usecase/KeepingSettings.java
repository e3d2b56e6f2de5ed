// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import nl.publiekswijzer.preservation.Keeping;
import nl.publiekswijzer.preservation.KeepingRule;
import nl.publiekswijzer.preservation.Valuation;
import org.eclipse.microprofile.config.Config;

/** How long publications are kept where the library has not decided, as the administrator set. */
@Dependent
public class KeepingSettings {
  private static final String VALUATION = "publiekswijzer.archive.valuation";
  private static final String TERM = "publiekswijzer.archive.term";
  private static final String CATEGORY = "publiekswijzer.archive.category";

  private final KeepingRule rule;

  /**
   * @throws IllegalStateException with the name of the setting that makes no sense
   */
  @Inject
  public KeepingSettings(Config config) {
    var valuation =
        text(config, VALUATION).map(KeepingSettings::valuation).orElse(Valuation.UNDECIDED);
    var term = text(config, TERM).map(KeepingSettings::term);
    var category = text(config, CATEGORY).map(KeepingSettings::category);
    if (term.isPresent() != (valuation == Valuation.DESTROY)) {
      throw new IllegalStateException(TERM + " goes with " + VALUATION + "=V, and only with that");
    }
    rule = new KeepingRule(valuation, term, category);
  }

  public KeepingRule rule() {
    return rule;
  }

  private static Optional<String> text(Config config, String key) {
    return config.getOptionalValue(key, String.class).map(String::strip).filter(t -> !t.isEmpty());
  }

  private static Valuation valuation(String code) {
    return Stream.of(Valuation.values())
        .filter(known -> known.code().equals(code))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException(VALUATION + " must be B, V or N, it is " + code));
  }

  private static Period term(String text) {
    try {
      var term = Period.parse(text);
      if (!term.isNegative() && !term.isZero()) {
        return term;
      }
    } catch (DateTimeParseException e) {
      // told below
    }
    throw new IllegalStateException(TERM + " must be a period such as P20Y, it is " + text);
  }

  private static Keeping.Category category(String text) {
    String[] parts = text.split(";", -1);
    if (parts.length != 3 || parts[0].isBlank() || parts[2].isBlank()) {
      throw new IllegalStateException(
          CATEGORY + " must be label;code;name of the selection list, it is " + text);
    }
    return new Keeping.Category(parts[0].strip(), parts[1].strip(), parts[2].strip());
  }
}
