// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.publiekswijzer.request.Phase;
import nl.publiekswijzer.request.RequestState;

/**
 * All that is known after a fault: what the clients saw, what the database holds, what receivers
 * were told. Everything is of the libraries of one trial.
 *
 * @param events in the order in which they were written
 * @param announced ids of the events that the receiver was told of, in the order of arrival
 * @param compiled SHA-256 of the PDF that an earlier attempt made, by request; where it was seen
 * @param brokenAuditLine number of the first one that does not follow; null when all do
 * @param brokenLogEntry index of the first one of the log of publications; null when all do
 */
record Evidence(
    List<Call> calls,
    List<Request> requests,
    List<Event> events,
    List<Publication> publications,
    List<StoredFile> files,
    List<News> news,
    List<Told> announced,
    Map<UUID, String> compiled,
    Long brokenAuditLine,
    Long brokenLogEntry) {

  /** Requests that ended without a publication, though what was wrong was mended. */
  Stream<Violation> unpublished() {
    return requests.stream()
        .filter(request -> request.state().isFinal() && request.state() != RequestState.PUBLISHED)
        .map(r -> new Violation("I1", "request " + r.key() + " is " + r.state()));
  }

  /**
   * A row of {@code analysis_request}.
   *
   * @param key of the order, which stands in its note
   * @param publication that it ended in; null where it did not
   */
  record Request(
      UUID id,
      String key,
      long edition,
      RequestState state,
      int token,
      int attempt,
      UUID publication,
      String report) {}

  /**
   * A row of {@code analysis_request_event}.
   *
   * @param phase null before the first one
   */
  record Event(
      long id,
      UUID request,
      RequestState state,
      Phase phase,
      int percent,
      int token,
      int attempt) {}

  /**
   * A publication.
   *
   * @param series and year
   * @param releases how many lines the release log has of it
   */
  record Publication(
      UUID id, UUID request, long edition, String series, int version, int token, int releases) {}

  /**
   * A file of a publication.
   *
   * @param digest SHA-256 as it was written down
   * @param actual SHA-256 of the bytes that are there
   * @param text of the figures in JSON; null of every other file
   */
  record StoredFile(
      UUID publication,
      String name,
      String digest,
      String actual,
      long size,
      long actualSize,
      String text) {}

  /** A row of {@code outbox}, in the order in which they happened. */
  record News(UUID id, String type, UUID subject) {}

  /** A call of the receiver. */
  record Told(UUID event, UUID subject) {}
}
