// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.platform.rest.Parts;
import nl.publiekswijzer.platform.rest.StrictJson;
import nl.publiekswijzer.request.GivenAnswer;
import nl.publiekswijzer.request.IdempotencyKey;
import nl.publiekswijzer.request.usecase.CountedFile;
import nl.publiekswijzer.request.usecase.MemberFileCounting;
import nl.publiekswijzer.request.usecase.OnceOnly;
import nl.publiekswijzer.request.usecase.QueueRoom;
import nl.publiekswijzer.request.usecase.RequestIntake;
import nl.publiekswijzer.request.usecase.UploadLimits;

/** Receives one call that asks for an analysis: what can be refused first is refused first. */
@Dependent
public class RequestReception {
  private static final String KEY = "Idempotency-Key";
  private static final String KEY_ADVICE =
      "Stuur één header Idempotency-Key mee: 1 tot 255 zichtbare ASCII-tekens, voor elke nieuwe"
          + " aanvraag andere, zoals een UUID. Herhaalt u een aanvraag, stuur dan dezelfde sleutel.";

  private final OnceOnly once;
  private final UploadLimits uploads;
  private final QueueRoom room;
  private final RequestIntake intake;
  private final MemberFileCounting counting;
  private final Settings settings;

  @Inject
  public RequestReception(
      OnceOnly once,
      UploadLimits uploads,
      QueueRoom room,
      RequestIntake intake,
      MemberFileCounting counting,
      Settings settings) {
    this.once = once;
    this.uploads = uploads;
    this.room = room;
    this.intake = intake;
    this.counting = counting;
    this.settings = settings;
  }

  /** Takes the request in, or gives the answer that it got before. */
  GivenAnswer receive(HttpServletRequest request) {
    var key = key(Collections.list(request.getHeaders(KEY)));
    var turn = once.begin(key);
    try {
      return uploads.during(
          () ->
              turn.given()
                  .map(given -> repeated(given, request))
                  .orElseGet(() -> first(key, request)));
    } finally {
      once.end(turn);
    }
  }

  private static IdempotencyKey key(List<String> fields) {
    if (fields.size() != 1) {
      throw new InvalidInput(KEY, KEY_ADVICE);
    }
    return IdempotencyKey.of(fields.get(0)).orElseThrow(() -> new InvalidInput(KEY, KEY_ADVICE));
  }

  private GivenAnswer first(IdempotencyKey key, HttpServletRequest request) {
    room.require();
    var fingerprint = once.newFingerprint();
    var parts = new RequestParts(open(request), fingerprint);
    var prepared = intake.prepare(parts.order());
    var file =
        parts.file(
            prepared.order().kind(), content -> counting.count(prepared, parts.choices(), content));
    var report = file.map(CountedFile::report).map(MatchReportView::of).orElse(null);
    try {
      return once.accept(
          key,
          fingerprint,
          new OnceOnly.AcceptedUpload(prepared, file),
          accepted ->
              StrictJson.text(RequestView.of(accepted, report, null).with(prepared.added())));
    } catch (OnceOnly.AnsweredMeanwhile e) {
      return once.again(key, fingerprint);
    }
  }

  /** Reads all of it again, for the answer is only for who has the same. */
  private GivenAnswer repeated(GivenAnswer given, HttpServletRequest request) {
    var fingerprint = once.newFingerprint();
    var parts = new RequestParts(open(request), fingerprint);
    var order = parts.order();
    parts.file(order.kind(), RequestReception::pass);
    return once.again(given, fingerprint);
  }

  private Parts open(HttpServletRequest request) {
    return Parts.of(request, settings.maxUploadBytes());
  }

  private static long pass(InputStream content) {
    try {
      return content.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
