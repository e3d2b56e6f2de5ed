// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

/**
 * A segment that a library wants to do more for.
 *
 * @param segment code in the catalogue of the edition
 * @param sentence what the library promises these people, in its own words; empty where it says
 *     nothing
 */
public record FocusChoice(String segment, String sentence) {
  public FocusChoice {
    sentence = sentence == null ? "" : sentence;
  }
}
