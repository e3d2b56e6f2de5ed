// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.usecase;

/** The log is not what was signed of it, by this server or by a witness. */
public record LogContradicted(String reason) {}
