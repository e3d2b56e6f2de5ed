// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request;

/** Told on the thread of the job, outside any transaction, before the work of a phase. */
public record PhaseBegun(Attempt attempt, Phase phase) {}
