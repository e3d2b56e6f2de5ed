// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A support organisation serves a province, both days inclusive.
 *
 * @param until null without a last day
 */
public record ServicePeriod(UUID organisation, String province, LocalDate from, LocalDate until) {}
