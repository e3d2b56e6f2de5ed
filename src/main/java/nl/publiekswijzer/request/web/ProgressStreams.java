// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.publiekswijzer.access.usecase.LivingSessions;
import nl.publiekswijzer.platform.Ticker;
import nl.publiekswijzer.request.Progress;
import nl.publiekswijzer.request.usecase.Watching;

/**
 * Everybody who watches a request of this node's visitors: one look at the database a second for
 * all of them together, no thread for any of them.
 */
@ApplicationScoped
public class ProgressStreams {
  private static final int MOST = 500;
  private static final int MOST_EACH = 12;
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
  private Watching watching;
  private LivingSessions sessions;
  private Ticker ticker;

  protected ProgressStreams() {} // for the proxy

  @Inject
  public ProgressStreams(Watching watching, LivingSessions sessions, Ticker ticker) {
    this.watching = watching;
    this.sessions = sessions;
    this.ticker = ticker;
  }

  @PostConstruct
  void begin() {
    ticker.every(BETWEEN_LOOKS, this::tick);
  }

  @PreDestroy
  void end() {
    watchers.forEach(Watcher::close);
  }

  /** False when too many watch already. */
  boolean admit(Watcher watcher) {
    long own = watchers.stream().filter(w -> w.account().equals(watcher.account())).count();
    return watchers.size() < MOST && own < MOST_EACH && watchers.add(watcher);
  }

  private void tick() {
    watchers.stream().filter(Watcher::isOver).forEach(this::drop);
    if (!watchers.isEmpty()) {
      var living =
          sessions.living(watchers.stream().map(Watcher::session).collect(Collectors.toSet()));
      watchers.stream().filter(w -> !living.contains(w.session())).forEach(this::drop);
      Set<UUID> ids = watchers.stream().map(Watcher::request).collect(Collectors.toSet());
      tell(watching.read(ids));
    }
  }

  private void tell(Map<UUID, Progress> progress) {
    watchers.forEach(
        watcher -> {
          var now = progress.get(watcher.request());
          if (now == null) {
            drop(watcher);
          } else {
            watcher
                .tell(now)
                .whenComplete(
                    (done, failure) -> {
                      if (failure != null || now.state().isFinal()) {
                        drop(watcher);
                      }
                    });
          }
        });
  }

  private void drop(Watcher watcher) {
    watchers.remove(watcher);
    watcher.close();
  }
}
