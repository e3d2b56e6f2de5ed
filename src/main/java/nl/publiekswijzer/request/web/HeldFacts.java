// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import java.util.UUID;
import java.util.function.Function;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.request.usecase.HeldDeciding.Side;

/**
 * One of the two requests between which somebody decides, in words.
 *
 * @param requester e-mail address; empty when the account is gone
 * @param path of its page for who may see it; empty for others
 * @param publication path of what came of it for who may see it; empty for others
 */
public record HeldFacts(
    String number,
    String library,
    String kind,
    String workArea,
    String edition,
    String requester,
    String createdAt,
    String state,
    String path,
    String publication) {
  /**
   * @param names of accounts by their id
   * @param open whether who decides may see the request
   */
  static HeldFacts of(Side side, Function<UUID, String> names, boolean open, Speech words) {
    var request = side.request();
    return new HeldFacts(
        request.number(),
        side.named().library(),
        words.of("request.kind", request.kind()),
        side.named().area(),
        side.named().edition(),
        request.requestedBy().map(names).orElse(""),
        words.moment(request.createdAt()),
        words.of("request.state", request.state()),
        open ? "/ui/aanvragen/" + request.id() : "",
        open ? request.publicationId().map(id -> "/ui/publicaties/" + id).orElse("") : "");
  }
}
