// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

/**
 * One mistake in what a person sent.
 *
 * @param field Dutch name of the part or field, as in the API
 * @param message what is wrong and what to do, in Dutch; never a value from a member file
 */
public record Fault(String field, String message) {}
