// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account;

/**
 * Of what somebody wants to hear by mail.
 *
 * @param whenReady that a publication is ready
 * @param whenFailed that a request failed, was rejected or is held
 */
public record MailWishes(boolean whenReady, boolean whenFailed) {}
