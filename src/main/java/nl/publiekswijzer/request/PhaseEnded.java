// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request;

import java.time.Duration;

/** Told on the thread of the job, outside any transaction, after a phase was committed. */
public record PhaseEnded(Attempt attempt, Phase phase, Duration duration) {}
