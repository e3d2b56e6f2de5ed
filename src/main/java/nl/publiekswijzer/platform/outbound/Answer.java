// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.outbound;

/**
 * What another system answered.
 *
 * @param contentType as sent, empty when none
 * @param body its first bytes
 * @param cut whether the answer went on after these bytes
 */
public record Answer(int status, String contentType, byte[] body, boolean cut) {}
