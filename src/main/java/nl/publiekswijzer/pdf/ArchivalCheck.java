// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.stream.Stream;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.model.GFModelParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * The independent judge of a finished document: veraPDF, with all rules of PDF/A-2a and PDF/UA-1.
 *
 * <p>It has a thread for each processor. veraPDF keeps compiled rules, and the last document, per
 * thread; on the threads of whoever asks, which come and go, the rules would be compiled again and
 * again. The thread that was busy last is the first to be asked. Serves any number of callers;
 * those too many wait.
 */
@ApplicationScoped
public class ArchivalCheck {
  private static final ThreadLocal<RuleTests> TESTS =
      ThreadLocal.withInitial(() -> new RuleTests(ArchivalProfiles.all()));

  private final List<ExecutorService> judges = judges(Runtime.getRuntime().availableProcessors());
  private final BlockingDeque<ExecutorService> idle = new LinkedBlockingDeque<>(judges);

  /**
   * Returns when the document claims both standards and keeps every rule of both.
   *
   * @return how much was checked
   * @throws NonConformingException when it does not
   * @throws IllegalStateException when that could not be found out: it cannot be read, or the
   *     server lacks what the check needs, such as room for temporary files
   */
  public ConformanceReport check(byte[] pdf) {
    try {
      ExecutorService judge = idle.takeFirst();
      try {
        return judge.submit(() -> judge(pdf)).get();
      } finally {
        idle.addFirst(judge);
      }
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a document was checked", e);
    }
  }

  /** Frees the threads; nothing can be checked any more. */
  @PreDestroy
  public void close() {
    judges.forEach(ExecutorService::shutdownNow);
  }

  private static List<ExecutorService> judges(int number) {
    return Stream.generate(() -> Executors.newSingleThreadExecutor(ArchivalCheck::thread))
        .limit(number)
        .toList();
  }

  private static ConformanceReport judge(byte[] pdf) {
    try (var document =
        GFModelParser.createModelWithFlavour(
            new ByteArrayInputStream(pdf), PDFAFlavour.NO_FLAVOUR)) {
      Verdict.requireClaims(document.getFlavours());
      List<ValidationResult> results = TESTS.get().validate(document);
      Verdict.requireConformance(results);
      return ConformanceReport.of(pdf, results);
    } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
      throw unread(e);
    }
  }

  private static RuntimeException failure(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof NotArchivableException || failure instanceof IllegalStateException
        ? (RuntimeException) failure
        : unread(failure);
  }

  private static IllegalStateException unread(Throwable cause) {
    return new IllegalStateException("the document cannot be checked: " + cause, cause);
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "archival-check");
    thread.setDaemon(true);
    thread.setContextClassLoader(ArchivalCheck.class.getClassLoader());
    return thread;
  }
}
