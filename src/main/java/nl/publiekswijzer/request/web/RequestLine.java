package nl.publiekswijzer.request.web;

import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.platform.web.DutchTime;
import nl.publiekswijzer.request.Phase;
import nl.publiekswijzer.request.RequestState;
import nl.publiekswijzer.request.store.AnalysisRequest;

/**
 * A request as pages show it.
 *
 * @param phase empty when it is not at work
 * @param reason why it ended without a publication or waits; empty otherwise
 * @param publication id; empty before there is one
 * @param underway whether it may still change
 */
public record RequestLine(
    String id,
    String library,
    String kind,
    String createdAt,
    String state,
    String phase,
    int percent,
    String reason,
    String publication,
    boolean underway) {

  /**
   * @param names of the libraries
   */
  static RequestLine of(AnalysisRequest request, Map<UUID, String> names) {
    boolean published = request.state() == RequestState.PUBLISHED;
    return new RequestLine(
        request.id().toString(),
        names.getOrDefault(request.libraryId(), ""),
        request.kind().title(),
        DutchTime.of(request.createdAt()),
        word(request.state()),
        request.phase() == null || published ? "" : word(request.phase()),
        request.percent(),
        published || request.reason() == null ? "" : request.reason(),
        request.publicationId().map(UUID::toString).orElse(""),
        !request.state().isFinal());
  }

  private static String word(RequestState state) {
    return switch (state) {
      case READY -> "Wacht op verwerking";
      case RUNNING -> "Bezig";
      case HELD -> "Wacht op een besluit";
      case PARKED -> "Stilgezet door de beheerder";
      case PUBLISHED -> "Gereed";
      case REJECTED -> "Afgewezen";
      case CANCELLED -> "Ingetrokken";
      case DEAD -> "Mislukt";
    };
  }

  private static String word(Phase phase) {
    return switch (phase) {
      case GATHER -> "Gegevens verzamelen";
      case PROTECT -> "Cijfers beveiligen";
      case ANALYSE -> "Cijfers berekenen";
      case COMPILE -> "Rapport opmaken";
      case VERIFY -> "Rapport controleren";
      case PUBLISH -> "Publiceren";
    };
  }
}
