// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.request.store.RequestDraft;

/**
 * What the form of a step says of the draft that it was made for: which version of it was shown,
 * and whether somebody came from the review of all answers and goes back there.
 */
public class DraftWay {
  static final String TO = "naar";
  private static final String REVIEW = "overzicht";

  @FormParam("versie")
  private String version;

  @QueryParam(TO)
  private String to;

  public DraftWay() {} // for the server

  /** For a page, and for a form of several parts, of which fields are read later. */
  static DraftWay to(String page) {
    var way = new DraftWay();
    way.to = page;
    return way;
  }

  /** Back to the review. */
  static String fromReview(DraftStep step, UUID draft) {
    return step.path(draft) + "?" + TO + "=" + REVIEW;
  }

  /** The version that was shown; one that there never was when the form does not say. */
  int seen() {
    return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
  }

  /** What is told beside a step of a draft that is another by now. */
  static List<Fault> changed(PageWords words) {
    return List.of(new Fault("inhoud", words.get("request.changed")));
  }

  private boolean isFromReview() {
    return REVIEW.equals(to);
  }

  /** Where the form of a step is sent. */
  String action(DraftStep step, UUID draft) {
    return isFromReview() ? fromReview(step, draft) : step.path(draft);
  }

  /** Where the step before lies, or the review for who came from there. */
  String back(DraftStep step, RequestDraft draft) {
    if (isFromReview()) {
      return DraftStep.REVIEW.path(draft.id());
    }
    var previous = step.previous(draft.kind());
    return previous == step ? "" : previous.path(draft.id());
  }

  /** Where somebody goes who kept a step; on the way back to the review what is missing first. */
  String next(DraftStep step, RequestDraft draft) {
    if (!isFromReview()) {
      return step.next(draft.kind()).path(draft.id());
    }
    var open = DraftStep.open(draft);
    return open == DraftStep.REMARKS
        ? DraftStep.REVIEW.path(draft.id())
        : fromReview(open, draft.id());
  }
}
