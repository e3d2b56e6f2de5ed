// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import nl.publiekswijzer.area.BaseArea;
import nl.publiekswijzer.area.ComparisonBase;

/**
 * What the work area of a publication is compared with, as it is printed.
 *
 * @param name how people call it, such as "provincie Noordland"; empty for the country
 * @param listed all names that it holds; empty for the country
 */
public record Base(ComparisonBase choice, String name, String listed) {
  /** All households of the edition. */
  public static final Base COUNTRY = new Base(ComparisonBase.COUNTRY, "", "");

  public static Base of(BaseArea area) {
    return new Base(area.base(), area.name(), area.listed());
  }

  public boolean isCountry() {
    return choice.isCountry();
  }
}
