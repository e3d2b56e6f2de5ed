// SPDX-License-Identifier: EUPL-1.2
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
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;

/** Keeps the waivers that libraries signed; their support organisation enters them. */
@Dependent
public class NoiseWaiving {
  private static final int SHORTEST = 20;
  private static final int LONGEST = 2_000;

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

  /**
   * From now on the library's publications carry no noise.
   *
   * @throws InvalidInput when nobody signed, or not for a text of a sensible length
   */
  @Transactional
  public void enter(String library, String signedBy, String statement) {
    current.require(Permission.DECIDE);
    var waiver = new NoiseWaiver(signer(signedBy), text(statement), clock.instant());
    waivers.put(existing(library).id(), waiver);
    audit.done("ruis afgezet", library + ", getekend door " + waiver.signedBy());
  }

  private static String signer(String given) {
    if (given == null || given.isBlank()) {
      throw new InvalidInput("ondertekenaar", "Noem wie namens de bibliotheek tekende.");
    }
    return given.strip();
  }

  private static String text(String given) {
    String statement = given == null ? "" : given.strip();
    if (statement.length() < SHORTEST || statement.length() > LONGEST) {
      throw new InvalidInput(
          "verklaring", "Geef de tekst waarvoor is getekend, in 20 tot 2000 tekens.");
    }
    return statement;
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
