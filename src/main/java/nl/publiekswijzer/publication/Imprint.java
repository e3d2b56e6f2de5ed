// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.time.Instant;

/**
 * How a publication is identified.
 *
 * @param number identification number, as printed
 * @param year of the edition
 * @param version within its series and year, from 1
 * @param created when the request was accepted: the same request gives the same bytes, however
 *     often it is tried
 * @param templates version of the report templates
 * @param software version of the software
 */
public record Imprint(
    String number, int year, int version, Instant created, String templates, String software) {}
