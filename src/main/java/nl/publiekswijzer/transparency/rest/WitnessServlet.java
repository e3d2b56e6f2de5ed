// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.rest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.transparency.CheckpointSubmission;
import nl.publiekswijzer.transparency.SignatureType;
import nl.publiekswijzer.transparency.usecase.LogReading;
import nl.publiekswijzer.transparency.usecase.Witness;
import nl.publiekswijzer.transparency.usecase.Witness.Verdict;

/**
 * The witness of the logs of others (c2sp.org/tlog-witness). Nobody signs in: what counts is the
 * signature of a log that the settings name.
 */
@WebServlet("/logboek/getuige/*")
public class WitnessServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** 63 hashes and a note of 64 signatures; a signature of another kind has up to 5 kB. */
  private static final int MOST_BYTES = 1 << 16;

  private static final String CHECKPOINT = "/checkpoint";

  private final transient Witness witness;
  private final transient LogReading log;

  @Inject
  public WitnessServlet(Witness witness, LogReading log) {
    this.witness = witness;
    this.log = log;
  }

  private static String path(HttpServletRequest request) {
    return Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var answer = new LogAnswer(request, response);
    String path = path(request);
    if (path.equals("sleutel")) {
      answer.keys(log.listVerifiers(SignatureType.WITNESS));
    } else if (path.endsWith(CHECKPOINT)) {
      answer.text(witness.findWitnessed(path.substring(0, path.length() - CHECKPOINT.length())));
    } else {
      answer.absent();
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var answer = new LogAnswer(request, response);
    if (!path(request).equals("add-checkpoint")) {
      answer.absent();
      return;
    }
    byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      answer.refused(Refused.tooLarge("De inhoud is groter dan 64 kB."));
      return;
    }
    var submission = submission(body);
    if (submission.isPresent()) {
      tell(witness.judge(submission.get()), answer);
    } else {
      answer.refused(Refused.malformed("Dit is geen aanvraag volgens c2sp.org/tlog-witness."));
    }
  }

  private static Optional<CheckpointSubmission> submission(byte[] body) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      return Optional.of(CheckpointSubmission.parse(text));
    } catch (CharacterCodingException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static void tell(Verdict verdict, LogAnswer answer) throws IOException {
    if (verdict instanceof Verdict.Cosigned cosigned) {
      answer.cosigned(cosigned.lines());
    } else if (verdict instanceof Verdict.OtherSize other) {
      answer.otherSize(other.seen());
    } else if (verdict instanceof Verdict.UnknownLog) {
      answer.refused(Refused.notFound("Deze server is geen getuige van dit logboek."));
    } else if (verdict instanceof Verdict.NotSigned) {
      answer.refused(Refused.forbidden("Dit logboek heeft het checkpoint niet ondertekend."));
    } else {
      answer.refused(Refused.unprocessable("Dit volgt niet uit wat de getuige eerder zag."));
    }
  }

  /** Would tell what was sent. */
  @Override
  protected void doTrace(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
  }
}
