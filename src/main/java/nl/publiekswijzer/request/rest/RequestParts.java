// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.rest;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.rest.Parts;
import nl.publiekswijzer.request.AnalysisOrder;
import nl.publiekswijzer.request.usecase.FileChoiceText;
import nl.publiekswijzer.request.usecase.Fingerprint;

/** The two parts of a request: {@code aanvraag} first, then {@code ledenbestand}. */
final class RequestParts {
  private static final String ORDER = "aanvraag";
  private static final String FILE = "ledenbestand";

  private final Parts parts;
  private final Fingerprint fingerprint;
  private FileChoiceText choices = FileChoiceText.NONE;

  RequestParts(Parts parts, Fingerprint fingerprint) {
    this.parts = parts;
    this.fingerprint = fingerprint;
  }

  /**
   * The first part.
   *
   * @throws InvalidInput when it is not the order, or the order has mistakes
   */
  AnalysisOrder order() {
    if (!parts.next() || !parts.name().equals(ORDER)) {
      throw new InvalidInput(ORDER, "Stuur eerst het deel aanvraag, daarna het ledenbestand.");
    }
    var submission = parts.json(RequestSubmission.class);
    var order = submission.order();
    choices = submission.file();
    fingerprint.take(order);
    fingerprint.take(choices);
    return order;
  }

  /** What was said of the member file beside the order. */
  FileChoiceText choices() {
    return choices;
  }

  /**
   * What is made of the second part; empty where an analysis of this kind has none.
   *
   * @throws InvalidInput when it is missing, not wanted, or has mistakes
   */
  <T> Optional<T> file(ReportKind kind, Function<InputStream, T> reading) {
    Optional<T> read = Optional.empty();
    while (parts.next()) {
      if (!parts.name().equals(FILE) || read.isPresent()) {
        throw new InvalidInput(
            List.of(new Fault("inhoud", "Stuur na de aanvraag een ledenbestand.")));
      }
      if (!kind.needsMemberFile()) {
        throw new InvalidInput(
            FILE, "Een inwonersanalyse gebruikt geen ledenbestand. Laat het weg.");
      }
      read = Optional.of(readFile(reading));
    }
    if (kind.needsMemberFile() && read.isEmpty()) {
      throw new InvalidInput(FILE, "Voor deze analyse is een ledenbestand nodig.");
    }
    return read;
  }

  private <T> T readFile(Function<InputStream, T> reading) {
    return LearntView.reading(() -> fingerprint.of(parts.content()), reading);
  }
}
