// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.publiekswijzer.member.ColumnQuestion;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.rest.Parts;

/** What was learnt from a member file, as the interface tells it, whatever comes of the file. */
final class LearntView {
  private LearntView() {}

  /** A match report or a question about columns as the interface tells it. */
  static Object of(Object learnt) {
    if (learnt instanceof MatchReport report) {
      return MatchReportView.of(report);
    }
    return learnt instanceof ColumnQuestion question ? ColumnQuestionView.of(question) : learnt;
  }

  /**
   * What is made of a file in a part.
   *
   * @throws InvalidInput when it cannot be used, with what was learnt from it
   */
  static <T> T reading(Supplier<InputStream> file, Function<InputStream, T> reading) {
    try (InputStream content = file.get()) {
      return reading.apply(content);
    } catch (InvalidInput e) {
      throw new InvalidInput(e.faults(), of(e.report()));
    } catch (UncheckedIOException e) {
      throw Parts.refusal(e.getCause());
    } catch (IOException e) {
      throw Parts.refusal(e);
    }
  }
}
