// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation;

import java.time.Instant;

/**
 * How a publication was made.
 *
 * @param publishedAt when it was frozen
 * @param templates version of the report templates
 * @param software version of the software
 */
public record Making(Instant publishedAt, String templates, String software) {}
