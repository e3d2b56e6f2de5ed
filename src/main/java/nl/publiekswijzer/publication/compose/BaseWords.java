// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.publiekswijzer.area.ComparisonBase;
import nl.publiekswijzer.publication.Base;

/**
 * The base of comparison in sentences. What stands in square brackets is how they speak of the
 * country; for another base "in de provincie Noordland" takes its place, with a capital where that
 * has one, and in heads of columns, behind {@code kop:}, one word. Behind {@code kort:} it is
 * "daar", in lists that said before where that is.
 */
public record BaseWords(Base base) {
  private static final Pattern PLACE = Pattern.compile("\\[(kop:|kort:)?([^\\]]+)\\]");

  /** Within the base: "landelijk" or "in de provincie Noordland". */
  public String within() {
    return base.isCountry() ? "landelijk" : "in de " + base.name();
  }

  /** One short word for the head of a column, beside "Hier". */
  private String head() {
    boolean oneProvince =
        base.choice().kind() == ComparisonBase.Kind.PROVINCE && base.choice().codes().size() == 1;
    return oneProvince ? "Provincie" : "Daar";
  }

  public String in(String text) {
    return in(text, UnaryOperator.identity());
  }

  /** In a pattern with values, where some signs have a meaning. */
  public String inPattern(String pattern) {
    return in(pattern, text -> text.replace("'", "''").replaceAll("([{}])", "'$1'"));
  }

  private String in(String text, UnaryOperator<String> quoting) {
    return PLACE
        .matcher(text)
        .replaceAll(place -> Matcher.quoteReplacement(replaced(place, quoting)));
  }

  private String replaced(MatchResult place, UnaryOperator<String> quoting) {
    String ofCountry = place.group(2);
    if (base.isCountry()) {
      return ofCountry;
    }
    if (place.group(1) != null) {
      return place.group(1).equals("kort:") ? "daar" : head();
    }
    String within = quoting.apply(within());
    return Character.isUpperCase(ofCountry.charAt(0)) ? "I" + within.substring(1) : within;
  }
}
