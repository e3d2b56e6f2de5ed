package nl.publiekswijzer.request.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.publiekswijzer.request.Attempt;

/** The attempts this node is working on. */
@ApplicationScoped
public class RunningAttempts {
  private final String node = UUID.randomUUID().toString();
  private final Set<Attempt> running = ConcurrentHashMap.newKeySet();

  /** Name of this node, new at every start. */
  public String node() {
    return node;
  }

  public void begin(Attempt attempt) {
    running.add(attempt);
  }

  public void end(Attempt attempt) {
    running.remove(attempt);
  }

  public Set<Attempt> all() {
    return Set.copyOf(running);
  }
}
