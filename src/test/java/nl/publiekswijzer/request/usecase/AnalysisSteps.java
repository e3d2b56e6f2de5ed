// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.request.Attempt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** The steps of an attempt, each in a transaction of its own as on a node, and what they leave. */
final class AnalysisSteps {
  private AnalysisSteps() {}

  static void gather(Composition product, AskingFixtures asking, Attempt attempt) {
    asking.work(() -> product.get(CountGathering.class).gather(attempt));
  }

  static void analyse(Composition product, AskingFixtures asking, Attempt attempt) {
    asking.work(() -> assertTrue(product.get(SetComparing.class).compare(attempt)));
    asking.work(() -> product.get(FigureAnalysis.class).analyse(attempt));
  }

  static void compile(Composition product, AskingFixtures asking, Attempt attempt) {
    gather(product, asking, attempt);
    analyse(product, asking, attempt);
    asking.work(() -> product.get(PublicationCompiling.class).compile(attempt));
  }

  static void verify(Composition product, AskingFixtures asking, Attempt attempt) {
    asking.work(() -> product.get(PublicationVerifying.class).verify(attempt));
  }

  static void publish(Composition product, AskingFixtures asking, Attempt attempt) {
    asking.work(() -> product.get(Publishing.class).publish(attempt));
  }

  /** Goes through all steps; gives the publication. */
  static UUID published(Composition product, AskingFixtures asking, UUID request) {
    var attempt = asking.claimed(request);
    compile(product, asking, attempt);
    verify(product, asking, attempt);
    publish(product, asking, attempt);
    return (UUID) asking.column(request, "publication_id");
  }

  static byte[] file(Composition product, UUID publication, String name) {
    return (byte[])
        product.value(
            "select content from publication_file where publication_id = ? and name = ?",
            publication,
            name);
  }

  static String text(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
