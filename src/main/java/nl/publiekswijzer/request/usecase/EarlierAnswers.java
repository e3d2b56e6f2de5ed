// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.disclosure.MemberSet;
import nl.publiekswijzer.household.store.LoadedEditions;
import nl.publiekswijzer.library.HouseStyle;
import nl.publiekswijzer.library.store.HouseStyleRepository;
import nl.publiekswijzer.publication.store.PublicationStyles;
import nl.publiekswijzer.request.RequestState;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.store.AnsweredQuestions;
import nl.publiekswijzer.request.store.AnsweredQuestions.Answer;
import nl.publiekswijzer.request.store.MemberSets.Earlier;

/**
 * Finds what a library was told before of the very same households: the answer, where it asks the
 * same, or else a publication whose draw the new one takes over.
 */
@Dependent
public class EarlierAnswers {
  private final LoadedEditions editions;
  private final HouseStyleRepository styles;
  private final Imprinting imprinting;
  private final AnsweredQuestions answered;

  @Inject
  public EarlierAnswers(
      LoadedEditions editions,
      HouseStyleRepository styles,
      Imprinting imprinting,
      AnsweredQuestions answered) {
    this.editions = editions;
    this.styles = styles;
    this.imprinting = imprinting;
    this.answered = answered;
  }

  /** The publication that answers the same question without a member file. */
  Optional<Answer> findSame(AnalysisRequest request) {
    return answered.findSame(request.id(), imprinting.series(request).id(), look(request));
  }

  private String look(AnalysisRequest request) {
    return PublicationStyles.look(styles.find(request.libraryId()).orElse(HouseStyle.STANDARD));
  }

  /** The publication that answers the same question; all that can be chosen has to be the same. */
  Optional<Earlier> findSame(List<Earlier> earlier, AnalysisRequest request, MemberSet set) {
    var areas = editions.read(request.editionId()).areas();
    var postcodes = areas.postcodes(request.workArea());
    String look = look(request);
    return earlier.stream()
        .filter(e -> isOfHouseholds(e, request, set))
        .filter(e -> e.kind() == request.kind() && e.sameWords() && look.equals(e.look()))
        .filter(e -> e.set().crossed().equals(set.crossed()))
        .filter(e -> areas.postcodes(e.workArea()).equals(postcodes))
        .findFirst();
  }

  /** The last publication of the same rows and households, whatever it was asked. */
  Optional<Earlier> findOfHouseholds(
      List<Earlier> earlier, AnalysisRequest request, MemberSet set) {
    return earlier.stream()
        .filter(e -> isOfHouseholds(e, request, set))
        .reduce((before, after) -> after);
  }

  private static boolean isOfHouseholds(Earlier earlier, AnalysisRequest request, MemberSet set) {
    return earlier.state() == RequestState.PUBLISHED
        && earlier.libraryId().equals(request.libraryId())
        && earlier.set().delivered().equals(set.delivered())
        && earlier.set().households().equals(set.households());
  }
}
