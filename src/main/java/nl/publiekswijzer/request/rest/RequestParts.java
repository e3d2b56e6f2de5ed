package nl.publiekswijzer.request.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.rest.Parts;
import nl.publiekswijzer.request.usecase.CountedFile;
import nl.publiekswijzer.request.usecase.PreparedRequest;
import nl.publiekswijzer.request.usecase.RequestIntake;

/** The two parts of a request: {@code aanvraag} first, then {@code ledenbestand}. */
final class RequestParts {
  private static final String ORDER = "aanvraag";
  private static final String FILE = "ledenbestand";

  private final Parts parts;
  private final RequestIntake intake;
  private PreparedRequest prepared;
  private CountedFile file;

  RequestParts(Parts parts, RequestIntake intake) {
    this.parts = parts;
    this.intake = intake;
  }

  /**
   * Reads both parts.
   *
   * @throws InvalidInput when one is missing, out of order, or has mistakes
   */
  void read() {
    if (!parts.next() || !parts.name().equals(ORDER)) {
      throw new InvalidInput(ORDER, "Stuur eerst het deel aanvraag, daarna het ledenbestand.");
    }
    prepared = intake.prepare(parts.json(RequestSubmission.class).order());
    while (parts.next()) {
      readFile();
    }
    if (needsFile() && file == null) {
      throw new InvalidInput(FILE, "Voor deze analyse is een ledenbestand nodig.");
    }
  }

  private void readFile() {
    if (!parts.name().equals(FILE) || file != null) {
      throw new InvalidInput(
          List.of(new Fault("inhoud", "Stuur na de aanvraag een ledenbestand.")));
    }
    if (!needsFile()) {
      throw new InvalidInput(FILE, "Een inwonersanalyse gebruikt geen ledenbestand. Laat het weg.");
    }
    try (InputStream content = parts.content()) {
      file = intake.count(prepared, content);
    } catch (InvalidInput e) {
      throw e.report() instanceof MatchReport report
          ? new InvalidInput(e.faults(), MatchReportView.of(report))
          : e;
    } catch (UncheckedIOException e) {
      throw Parts.refusal(e.getCause());
    } catch (IOException e) {
      throw Parts.refusal(e);
    }
  }

  private boolean needsFile() {
    ReportKind kind = prepared.order().kind();
    return kind.needsMemberFile();
  }

  PreparedRequest prepared() {
    return prepared;
  }

  Optional<CountedFile> file() {
    return Optional.ofNullable(file);
  }
}
