// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.research.FindingQuestion;
import nl.publiekswijzer.research.QuotedFinding;
import nl.publiekswijzer.research.Tag;
import nl.publiekswijzer.research.store.ResearchSearch;

/**
 * What published research that the actor may read says of a segment, a theme or a proposition: the
 * newest first, of one year the strongest.
 */
@Dependent
public class FindingsQuoted {
  private static final int MOST = 200;

  /** More than these would crowd a page that is about something else. */
  private static final int MOST_ON_A_PAGE = 12;

  private final ResearchSearch search;
  private final CurrentActor current;

  @Inject
  public FindingsQuoted(ResearchSearch search, CurrentActor current) {
    this.search = search;
    this.current = current;
  }

  /**
   * @param segmentation its name
   */
  @Transactional
  public List<QuotedFinding> ofSegment(String segmentation, String code) {
    return some(new FindingQuestion(segmentation, code, "", "", 0, Optional.empty()));
  }

  /**
   * @param segmentation its name
   */
  @Transactional
  public List<QuotedFinding> ofTheme(String segmentation, String code) {
    return some(new FindingQuestion(segmentation, "", code, "", 0, Optional.empty()));
  }

  @Transactional
  public List<QuotedFinding> ofProposition(String code) {
    return some(new FindingQuestion("", "", "", code, 0, Optional.empty()));
  }

  /** Of studies that everybody may read, whoever asks; for what is published itself. */
  @Transactional
  public List<QuotedFinding> openToAll(Tag segment) {
    return search.listOpen(segment.segmentation(), segment.code(), MOST_ON_A_PAGE);
  }

  /** Up to 200 of them. */
  @Transactional
  public List<QuotedFinding> list(FindingQuestion question) {
    current.require(Permission.LOOK);
    return search.listFindings(question, MOST);
  }

  private List<QuotedFinding> some(FindingQuestion question) {
    return search.listFindings(question, MOST_ON_A_PAGE);
  }
}
