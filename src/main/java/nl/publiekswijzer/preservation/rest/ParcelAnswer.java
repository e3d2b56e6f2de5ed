// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import nl.publiekswijzer.preservation.sip.Delivery;
import nl.publiekswijzer.preservation.sip.Delivery.Parcel;
import nl.publiekswijzer.preservation.usecase.PackageProofs;
import nl.publiekswijzer.preservation.usecase.Packing;

/**
 * A parcel as an answer: written while it is sent, of a length that is known before, and continued
 * from any byte as long as its tag is the same.
 */
@Dependent
public class ParcelAnswer {
  private static final int PART = 206;
  private static final int NO_SUCH_PART = 416;

  private final Packing packing;
  private final PackageProofs proofs;

  @Inject
  public ParcelAnswer(Packing packing, PackageProofs proofs) {
    this.packing = packing;
    this.proofs = proofs;
  }

  /** A package with what proves it; to whom it is handed is remembered. */
  Response of(Delivery.Content content, Request request, HttpServletRequest sent) {
    var parcel = packing.parcel(content, proofs.of(content));
    return of(parcel, request, sent, () -> packing.handedOut(content, parcel));
  }

  /** What tells of publications and does not hold them. */
  Response of(Parcel parcel, Request request, HttpServletRequest sent) {
    return of(parcel, request, sent, () -> {});
  }

  private Response of(Parcel parcel, Request request, HttpServletRequest sent, Runnable handedOut) {
    var tag = new EntityTag(parcel.tag());
    var unchanged = request.evaluatePreconditions(tag);
    if (unchanged != null) {
      return unchanged.tag(tag).header("Cache-Control", "private, no-cache").build();
    }
    long length = parcel.zip().length();
    var asked = ByteRange.of(range(sent, tag), length);
    var given = asked.orElse(ByteRange.whole(length));
    if (!given.isSatisfiable()) {
      return Response.status(NO_SUCH_PART).header("Content-Range", "bytes */" + length).build();
    }
    var answer = Response.status(asked.isPresent() ? PART : 200);
    asked.ifPresent(part -> answer.header("Content-Range", part.of(length)));
    boolean all = sent.getMethod().equals(HttpMethod.GET);
    if (all && given.from() == 0) {
      handedOut.run();
    }
    StreamingOutput body = out -> parcel.zip().write(out, given.from(), given.until());
    return answer
        .entity(all ? body : null)
        .type("application/zip")
        .tag(tag)
        .header("Content-Length", given.length())
        .header("Accept-Ranges", "bytes")
        .header("Cache-Control", "private, no-cache")
        .header("Content-Disposition", "attachment; filename=\"" + parcel.name() + "\"")
        .build();
  }

  /** Who has part of another version is given all of this one. */
  private static String range(HttpServletRequest sent, EntityTag tag) {
    String version = sent.getHeader("If-Range");
    boolean same = version == null || version.equals("\"" + tag.getValue() + "\"");
    return same && sent.getMethod().equals(HttpMethod.GET) ? sent.getHeader("Range") : null;
  }
}
