// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.Sha256;
import nl.publiekswijzer.publication.DamagedFile;
import nl.publiekswijzer.publication.store.DamageRepository;
import nl.publiekswijzer.publication.store.PublicationRepository;
import nl.publiekswijzer.publication.store.StoredFile;

/**
 * The one door through which bytes of publications go out, in a transaction of the caller: none
 * that are not what was published. Whoever asks first finds the damage, and from then on it is told
 * without the bytes being read.
 */
@Dependent
public class SoundFiles {
  private static final String DAMAGED =
      "Dit wordt niet gegeven: de bestandscontrole vond dat een bestand van deze publicatie niet"
          + " meer is zoals het werd gepubliceerd. Vraag de beheerder om het onder Bestandscontrole"
          + " terug te zetten; daarna kunt u het weer ophalen.";

  private final PublicationRepository publications;
  private final DamageRepository damage;
  private final Event<DamagedFile> damaged;

  @Inject
  public SoundFiles(
      PublicationRepository publications, DamageRepository damage, Event<DamagedFile> damaged) {
    this.publications = publications;
    this.damage = damage;
    this.damaged = damaged;
  }

  /**
   * A file with its bytes.
   *
   * @throws Refused with 409 when it is damaged
   */
  public Optional<StoredFile> find(UUID publication, String name) {
    requireFile(publication, name);
    var file = publications.findFile(publication, name);
    file.ifPresent(stored -> checked(publication, name, stored.sha256(), stored.content()));
    return file;
  }

  /**
   * SHA-256 of a file, by which what was made of it is known.
   *
   * @throws Refused with 409 when it is known to be damaged
   */
  Optional<String> findDigest(UUID publication, String name) {
    requireFile(publication, name);
    return publications.findDigest(publication, name);
  }

  private void requireFile(UUID publication, String name) {
    if (damage.isFile(publication, name)) {
      throw Refused.conflict(DAMAGED);
    }
  }

  /**
   * Asks for all that is kept of some publications.
   *
   * @throws Refused with 409 when any of it is known to be damaged
   */
  public void require(Collection<UUID> some) {
    if (damage.isAny(some)) {
      throw Refused.conflict(DAMAGED);
    }
  }

  /**
   * Bytes of a publication that are what was kept.
   *
   * @param name of a file of it, or path of another part of its package
   * @throws Refused with 409 when they are damaged
   */
  public byte[] checked(UUID publication, String name, String expected, byte[] content) {
    String found = Sha256.of(content);
    if (!found.equals(expected)) {
      damaged.fire(new DamagedFile(publication, name, expected, found));
      throw Refused.conflict(DAMAGED);
    }
    return content;
  }
}
