// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.platform.Sha256;
import nl.publiekswijzer.publication.DownloadName;
import nl.publiekswijzer.publication.PublicationFile;
import nl.publiekswijzer.publication.compose.FigureExplanation;
import nl.publiekswijzer.publication.compose.FiguresWorkbook;
import nl.publiekswijzer.publication.store.InboxRepository;
import nl.publiekswijzer.publication.store.Publication;
import nl.publiekswijzer.publication.store.PublicationRepository;
import nl.publiekswijzer.publication.store.StoredFile;
import nl.publiekswijzer.publication.store.TombstoneRepository;

/** Gives publications and their files to those within whose reach their library is. */
@Dependent
public class PublicationReading {
  private static final int PAGE = 200;

  private final PublicationRepository publications;
  private final SoundFiles files;
  private final TombstoneRepository tombstones;
  private final InboxRepository inbox;
  private final CurrentActor current;
  private final Audit audit;

  @Inject
  public PublicationReading(
      PublicationRepository publications,
      SoundFiles files,
      TombstoneRepository tombstones,
      InboxRepository inbox,
      CurrentActor current,
      Audit audit) {
    this.publications = publications;
    this.files = files;
    this.tombstones = tombstones;
    this.inbox = inbox;
    this.current = current;
    this.audit = audit;
  }

  /** The newest publications within reach. */
  @Transactional
  public List<Publication> list() {
    return publications.list(PAGE).stream().filter(this::isWithinReach).toList();
  }

  /**
   * A publication that is given out.
   *
   * @throws PublicationGoneException for one that was, and is no longer
   */
  @Transactional
  public Optional<Publication> find(UUID id) {
    var publication = findRecord(id);
    publication
        .flatMap(p -> tombstones.find(p.id()))
        .ifPresent(
            tombstone -> {
              throw new PublicationGoneException(tombstone);
            });
    return publication;
  }

  /** What is known of a publication, also of one that is no longer given out. */
  @Transactional
  public Optional<Publication> findRecord(UUID id) {
    return publications.find(id).filter(this::isWithinReach);
  }

  /** The publication; from now on it is no longer new to the actor. */
  @Transactional
  public Optional<Publication> open(UUID id) {
    var publication = find(id);
    publication.ifPresent(this::opened);
    return publication;
  }

  private void opened(Publication publication) {
    if (current.actor().isKnown()) {
      inbox.opened(publication, current.actor().accountId());
    }
  }

  @Transactional
  public Optional<StoredFile> findFile(UUID id, String name) {
    return find(id)
        .flatMap(
            p ->
                switch (name) {
                  case PublicationFile.FIGURES_XLSX -> workbook(id);
                  case PublicationFile.EXPLANATION -> explanation(id);
                  default -> files.find(id, name);
                });
  }

  /** SHA-256 of a file, in lower case hexadecimal digits. */
  @Transactional
  public Optional<String> findDigest(UUID id, String name) {
    return find(id).flatMap(p -> files.findDigest(id, name));
  }

  /** A file that is handed to the actor, which the inbox and the audit remember. */
  @Transactional
  public Optional<StoredFile> download(UUID id, String name) {
    var file = findFile(id, name);
    file.ifPresent(f -> received(id, name));
    file.ifPresent(f -> audit.done("publicatie opgehaald", id + ", " + name));
    return file;
  }

  /** What holds the publication was handed to the actor, which the inbox remembers. */
  @Transactional
  public void received(UUID id, String name) {
    var actor = current.actor();
    if (actor.isKnown()) {
      var publication = open(id).orElseThrow();
      inbox.received(publication, actor.accountId(), name);
    }
  }

  /** The same file under a name that tells, wherever it is kept, of which publication it is. */
  @Transactional
  public StoredFile named(UUID id, StoredFile file) {
    int dot = file.name().lastIndexOf('.');
    String what = file.name().equals(PublicationFile.PDF) ? "" : file.name().substring(0, dot);
    String name = downloadName(id).of(what, file.name().substring(dot + 1));
    return new StoredFile(name, file.mediaType(), file.sha256(), file.content());
  }

  /** What its files are called where they are kept. */
  @Transactional
  public DownloadName downloadName(UUID id) {
    return publications.findDownloadName(find(id).orElseThrow().id()).orElseThrow();
  }

  /** Made of the figures when it is asked for. */
  Optional<StoredFile> workbook(UUID id) {
    return made(id, (csv, json) -> PublicationFile.figuresXlsx(FiguresWorkbook.of(csv, json)));
  }

  private Optional<StoredFile> explanation(UUID id) {
    return made(id, (csv, json) -> PublicationFile.explanation(FigureExplanation.of(csv, json)));
  }

  private Optional<StoredFile> made(UUID id, BiFunction<byte[], byte[], PublicationFile> making) {
    return files
        .find(id, PublicationFile.FIGURES_CSV)
        .flatMap(
            csv ->
                files
                    .find(id, PublicationFile.FIGURES_JSON)
                    .map(json -> making.apply(csv.content(), json.content())))
        .map(f -> new StoredFile(f.name(), f.mediaType(), Sha256.of(f.content()), f.content()));
  }

  private boolean isWithinReach(Publication publication) {
    return current.reaches(publication.libraryId());
  }
}
