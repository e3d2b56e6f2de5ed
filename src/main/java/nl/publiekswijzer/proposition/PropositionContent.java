// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition;

import java.util.List;

/**
 * What a proposition says.
 *
 * @param otherNames by which it is known as well
 * @param promise what a library promises to whom, in one sentence
 * @param programme national programme that it is part of; empty for none
 * @param segments for whom; empty for everybody
 * @param themes on which it is offered
 */
public record PropositionContent(
    String name,
    List<String> otherNames,
    String promise,
    CovenantTask task,
    LibraryFunction function,
    DeliveryForm form,
    String programme,
    List<Target> segments,
    List<Target> themes) {
  public static final int LONGEST_NAME = 80;
  public static final int LONGEST_PROMISE = 400;

  public PropositionContent {
    otherNames = List.copyOf(otherNames);
    segments = List.copyOf(segments);
    themes = List.copyOf(themes);
  }

  /** Whether it was made for these households, and not for everybody. */
  public boolean isFor(Target segment) {
    return segments.contains(segment);
  }
}
