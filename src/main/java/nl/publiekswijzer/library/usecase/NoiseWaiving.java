package nl.publiekswijzer.library.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.library.LibraryName;
import nl.publiekswijzer.library.NoiseWaiver;
import nl.publiekswijzer.library.store.Library;
import nl.publiekswijzer.library.store.LibraryRepository;
import nl.publiekswijzer.library.store.NoiseWaivers;
import nl.publiekswijzer.platform.Refused;

/** Keeps the waivers that libraries signed; their support organisation enters them. */
@Dependent
public class NoiseWaiving {
  private final LibraryRepository libraries;
  private final NoiseWaivers waivers;
  private final CurrentActor current;
  private final Audit audit;
  private final Clock clock;

  @Inject
  public NoiseWaiving(
      LibraryRepository libraries,
      NoiseWaivers waivers,
      CurrentActor current,
      Audit audit,
      Clock clock) {
    this.libraries = libraries;
    this.waivers = waivers;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public Optional<NoiseWaiver> find(String library) {
    return waivers.find(existing(library).id());
  }

  /** From now on the library's publications carry no noise. */
  @Transactional
  public void enter(String library, String signedBy, String statement) {
    current.require(Permission.DECIDE);
    waivers.put(existing(library).id(), new NoiseWaiver(signedBy, statement, clock.instant()));
    audit.done("ruis afgezet", library + ", getekend door " + signedBy);
  }

  /** From now on they carry noise again. */
  @Transactional
  public void withdraw(String library) {
    current.require(Permission.DECIDE);
    if (!waivers.remove(existing(library).id())) {
      throw Refused.notFound("Er is geen verklaring.");
    }
    audit.done("ruis aangezet", library);
  }

  private Library existing(String name) {
    return libraries
        .find(name.strip())
        .filter(library -> current.keeps(library.id()))
        .orElseThrow(() -> Refused.notFound(LibraryName.UNKNOWN));
  }
}
