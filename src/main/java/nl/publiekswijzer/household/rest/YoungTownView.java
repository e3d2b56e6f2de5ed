// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.rest;

import static nl.publiekswijzer.household.rest.HomogeneityView.decimal;

import java.math.BigDecimal;
import nl.publiekswijzer.estimate.YoungTown;

/** Households under 35 without children, in per cent of all, one decimal. */
public record YoungTownView(
    String gemeente, BigDecimal werkelijk, BigDecimal onafhankelijk, BigDecimal eigen) {
  static YoungTownView of(YoungTown town) {
    return new YoungTownView(
        town.municipality(),
        decimal(town.real(), 1),
        decimal(town.independent(), 1),
        decimal(town.own(), 1));
  }
}
