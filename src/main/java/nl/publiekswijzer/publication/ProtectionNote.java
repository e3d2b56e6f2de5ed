// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.math.BigDecimal;

/**
 * The technical note on the protection of a publication (scheme OB-2).
 *
 * @param householdKeys ids of the keys that households were drawn with; null where they are
 *     estimates
 * @param memberKey id of the key that members were drawn with; null without drawn members
 * @param rho that this file cost each block of the work area; null with the key
 * @param epsilon of that rho at delta 10^-6; null with the key
 * @param spent rho of the block that had spent most when this was published, by all libraries
 *     together; null with the key
 * @param limit most of that in one edition
 * @param reuse what was taken from an earlier draw of the same households, in Dutch; null where
 *     nothing was
 */
public record ProtectionNote(
    String householdKeys,
    String memberKey,
    BigDecimal rho,
    BigDecimal epsilon,
    BigDecimal spent,
    BigDecimal limit,
    String reuse) {}
