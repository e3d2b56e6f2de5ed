// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import nl.publiekswijzer.publication.store.StoredFile;

/** A file as an answer: tagged by its content, so that who has it already gets none. */
final class FileAnswer {
  private FileAnswer() {}

  static Response of(StoredFile file, Request request, String disposition) {
    var tag = new EntityTag(file.sha256());
    var unchanged = request.evaluatePreconditions(tag);
    var answer = unchanged == null ? Response.ok(file.content(), file.mediaType()) : unchanged;
    return answer
        .tag(tag)
        .header("Cache-Control", "private, no-cache")
        .header("Vary", "Accept")
        .header("Content-Disposition", disposition + "; filename=\"" + file.name() + "\"")
        .build();
  }
}
