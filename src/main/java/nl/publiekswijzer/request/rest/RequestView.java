// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.rest;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import nl.publiekswijzer.request.Phase;
import nl.publiekswijzer.request.RequestState;
import nl.publiekswijzer.request.store.AnalysisRequest;

/**
 * A request as the API tells it.
 *
 * @param plaatsInWachtrij how many requests have their turn before it; absent when it does not wait
 *     for its turn, and where many are told at once
 * @param reden why it ended without a publication, or why it is tried again
 * @param publicatie address of the publication, when it is ready
 * @param rapport what was chosen for the report; absent for the usual
 * @param ledenbestand what was said of the member file; absent where nothing was
 * @param hergebruik what was taken from an earlier publication of the same households; absent where
 *     nothing was
 */
public record RequestView(
    String id,
    String status,
    String fase,
    int percentage,
    Integer plaatsInWachtrij,
    String reden,
    String publicatie,
    List<Integer> toegevoegd,
    ReuseView hergebruik,
    ReportChoicesView rapport,
    FileStatementView ledenbestand,
    MatchReportView matchrapport) {

  static RequestView of(AnalysisRequest request, MatchReportView report, String publication) {
    return of(request, OptionalInt.empty(), report, publication);
  }

  /**
   * The same, with the postcodes that came along with the blocks of its work area; absent when
   * there are none.
   */
  RequestView with(Collection<Integer> added) {
    return new RequestView(
        id,
        status,
        fase,
        percentage,
        plaatsInWachtrij,
        reden,
        publicatie,
        added.isEmpty() ? null : List.copyOf(added),
        hergebruik,
        rapport,
        ledenbestand,
        matchrapport);
  }

  static RequestView of(
      AnalysisRequest request, OptionalInt before, MatchReportView report, String publication) {
    return new RequestView(
        request.id().toString(),
        word(request.state()),
        request.phase() == null ? null : word(request.phase()),
        request.percent(),
        before.isPresent() ? before.getAsInt() : null,
        request.state() == RequestState.PUBLISHED ? null : request.reason(),
        publication,
        null,
        request.reuse().map(ReuseView::of).orElse(null),
        ReportChoicesView.of(request.terms().choices()),
        FileStatementView.of(request.terms().file(), report),
        report);
  }

  static String word(RequestState state) {
    return switch (state) {
      case READY -> "WACHT";
      case RUNNING -> "BEZIG";
      case HELD -> "AANGEHOUDEN";
      case PARKED -> "GEPARKEERD";
      case PUBLISHED -> "GEREED";
      case REJECTED -> "AFGEWEZEN";
      case CANCELLED -> "INGETROKKEN";
      case DEAD -> "MISLUKT";
    };
  }

  static String word(Phase phase) {
    return switch (phase) {
      case GATHER -> "VERZAMELEN";
      case PROTECT -> "BEVEILIGEN";
      case ANALYSE -> "ANALYSEREN";
      case COMPILE -> "OPMAKEN";
      case VERIFY -> "CONTROLEREN";
      case PUBLISH -> "PUBLICEREN";
    };
  }
}
