// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.stream.Stream;

/**
 * The independent judge of a finished document: veraPDF, with all rules of the standards that it
 * claims.
 *
 * <p>It has a thread for each processor. veraPDF keeps compiled rules, and the last document, per
 * thread; on the threads of whoever asks, which come and go, the rules would be compiled again and
 * again. The thread that was busy last is the first to be asked. Serves any number of callers;
 * those too many wait.
 */
@ApplicationScoped
public class ArchivalCheck {
  private static final ThreadLocal<Judge> JUDGE = ThreadLocal.withInitial(Judge::new);

  private final List<ExecutorService> judges = judges(Runtime.getRuntime().availableProcessors());
  private final BlockingDeque<ExecutorService> idle = new LinkedBlockingDeque<>(judges);

  /**
   * Returns when the document keeps every rule of the standards that it claims, whichever of ours
   * these are: one of years ago is judged by those of then.
   *
   * @return how much was checked
   * @throws NonConformingException when it does not, or claims none of ours
   * @throws IllegalStateException when that could not be found out: it cannot be read, or the
   *     server lacks what the check needs, such as room for temporary files
   */
  public ConformanceReport check(byte[] pdf) {
    return asked(pdf, Optional.empty());
  }

  /** As above, of a document that is meant to keep these standards and no other. */
  public ConformanceReport check(byte[] pdf, ArchivalStandard meant) {
    return asked(pdf, Optional.of(meant));
  }

  /** Lets every thread check a document, so that no caller has to wait for the first one. */
  public void warmUp(byte[] pdf) {
    List<Future<ConformanceReport>> all =
        judges.stream()
            .map(judge -> judge.submit(() -> JUDGE.get().judge(pdf, Optional.empty())))
            .toList();
    all.forEach(ArchivalCheck::answer);
  }

  private ConformanceReport asked(byte[] pdf, Optional<ArchivalStandard> meant) {
    try {
      ExecutorService judge = idle.takeFirst();
      try {
        return answer(judge.submit(() -> JUDGE.get().judge(pdf, meant)));
      } finally {
        idle.addFirst(judge);
      }
    } catch (InterruptedException e) {
      throw interrupted(e);
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

  private static ConformanceReport answer(Future<ConformanceReport> asked) {
    try {
      return asked.get();
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted while a document was checked", e);
  }

  private static RuntimeException failure(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof NotArchivableException || failure instanceof IllegalStateException
        ? (RuntimeException) failure
        : Judge.unread(failure);
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "archival-check");
    thread.setDaemon(true);
    thread.setContextClassLoader(ArchivalCheck.class.getClassLoader());
    return thread;
  }
}
