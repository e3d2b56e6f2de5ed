// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.usecase;

/** The log is not what was signed before, so nothing more is signed. */
public record SigningRefused(String reason) {}
