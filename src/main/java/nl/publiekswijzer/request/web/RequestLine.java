// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import java.util.UUID;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.request.RequestState;
import nl.publiekswijzer.request.Reuse;
import nl.publiekswijzer.request.store.AnalysisRequest;

/**
 * A request as pages show it.
 *
 * @param workArea what its area is called in lists
 * @param look of the badge with the state
 * @param reason why it ended without a publication or waits; empty otherwise
 * @param publication id; empty before there is one
 * @param reuse what was taken from an earlier publication; empty where nothing was
 * @param underway whether it may still change
 */
public record RequestLine(
    String id,
    String number,
    String library,
    String kind,
    String workArea,
    String createdAt,
    String state,
    String look,
    String reason,
    String publication,
    String reuse,
    boolean underway) {
  static RequestLine of(AnalysisRequest request, String library, String workArea, Speech words) {
    boolean published = request.state() == RequestState.PUBLISHED;
    return new RequestLine(
        request.id().toString(),
        request.number(),
        library,
        words.of("request.kind", request.kind()),
        workArea,
        words.moment(request.createdAt()),
        words.of("request.state", request.state()),
        look(request.state()),
        published || request.reason() == null ? "" : request.reason(),
        request.publicationId().map(UUID::toString).orElse(""),
        request.reuse().map(Reuse::sentence).orElse(""),
        !request.state().isFinal());
  }

  private static String look(RequestState state) {
    return switch (state) {
      case PUBLISHED -> "success";
      case REJECTED, DEAD -> "error";
      case HELD, PARKED -> "warning";
      case READY, RUNNING, CANCELLED -> "neutral";
    };
  }
}
