// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.math.BigDecimal;

/**
 * A municipality, or the part of it that lies in the work area.
 *
 * @param members null when there are none to show, or too few
 * @param penetration member households per hundred households; null with the members
 */
public record MunicipalityLine(
    String code, String name, long households, Long members, BigDecimal penetration) {}
