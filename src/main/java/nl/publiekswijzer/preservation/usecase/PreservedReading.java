// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.publiekswijzer.pdf.ArchivalStandard;
import nl.publiekswijzer.pdf.ConformanceReport;
import nl.publiekswijzer.preservation.ByteSource;
import nl.publiekswijzer.preservation.EventKind;
import nl.publiekswijzer.preservation.FileFormat;
import nl.publiekswijzer.preservation.Making;
import nl.publiekswijzer.preservation.PreservationEvent;
import nl.publiekswijzer.preservation.PreservedFile;
import nl.publiekswijzer.preservation.PreservedPublication;
import nl.publiekswijzer.preservation.store.AlgorithmRepository;
import nl.publiekswijzer.preservation.store.EventRepository;
import nl.publiekswijzer.preservation.store.FileRow;
import nl.publiekswijzer.preservation.store.PayloadRepository;
import nl.publiekswijzer.preservation.store.PayloadRow;
import nl.publiekswijzer.preservation.store.PreservationRepository;
import nl.publiekswijzer.preservation.store.PublicationRow;
import nl.publiekswijzer.publication.PublicationFile;

/**
 * Gives publications as their keepers see them. Who may read them was asked before. The bytes of a
 * file are read in a short transaction of their own when they are written, so that a slow receiver
 * holds nothing.
 */
@Dependent
public class PreservedReading {
  private final PreservationRepository publications;
  private final AlgorithmRepository algorithms;
  private final PayloadRepository payloads;
  private final EventRepository events;
  private final KeepingRules rules;
  private final FileContents contents;

  @Inject
  public PreservedReading(
      PreservationRepository publications,
      AlgorithmRepository algorithms,
      PayloadRepository payloads,
      EventRepository events,
      KeepingRules rules,
      FileContents contents) {
    this.publications = publications;
    this.algorithms = algorithms;
    this.payloads = payloads;
    this.events = events;
    this.rules = rules;
    this.contents = contents;
  }

  /** One or none. */
  @Transactional
  public List<PreservedPublication> find(UUID id) {
    return preserved(publications.find(id));
  }

  /** Those of these ids, in their order. */
  @Transactional
  public List<PreservedPublication> list(List<UUID> ids) {
    return preserved(ids.stream().flatMap(id -> publications.find(id).stream()).toList());
  }

  /** All versions of the series that a publication is in. */
  @Transactional
  public List<PreservedPublication> listSeries(UUID id) {
    return preserved(publications.listSeries(id));
  }

  @Transactional
  public List<PreservedPublication> listYear(UUID library, int year) {
    return preserved(publications.listYear(library, year));
  }

  @Transactional
  public List<PreservedPublication> listYear(int year) {
    return preserved(publications.listYear(year));
  }

  private List<PreservedPublication> preserved(List<PublicationRow> rows) {
    Map<List<String>, List<PreservedFile>> known = new HashMap<>();
    return rows.stream()
        .map(
            row ->
                preserved(
                    row,
                    known.computeIfAbsent(
                        List.of(row.making().software(), row.making().templates()),
                        release -> algorithms.list(row.making()))))
        .toList();
  }

  private PreservedPublication preserved(PublicationRow row, List<PreservedFile> algorithm) {
    var standard = standard(row);
    return new PreservedPublication(
        row.id(),
        row.number(),
        row.version(),
        row.preservedSeries(),
        row.description(),
        row.making(),
        rules.of(row.series().libraryId()).of(row.making()),
        row.succession(),
        Stream.concat(events(row.making(), row.edition(), standard), events.list(row.id()).stream())
            .toList(),
        publications.listFiles(row.id()).stream()
            .map(file -> file(row.id(), file, standard))
            .toList(),
        algorithm,
        payloads.list(row.id()).stream()
            .map(kept -> kept(row.id(), kept, algorithm, standard))
            .toList());
  }

  /** What its document was found to keep when it was published. */
  private ArchivalStandard standard(PublicationRow row) {
    return publications
        .findContent(row.id(), PublicationFile.CONFORMANCE)
        .map(ConformanceReport::standard)
        .orElse(ArchivalStandard.PDF_A_2A);
  }

  /** A file of the payload as it was first packed. */
  private PreservedFile kept(
      UUID publication, PayloadRow row, List<PreservedFile> algorithm, ArchivalStandard standard) {
    ByteSource content =
        switch (row.source()) {
          case MADE -> () -> new ByteArrayInputStream(contents.readMade(publication, row));
          case FILE ->
              () -> new ByteArrayInputStream(contents.read(publication, row.name(), row.digests()));
          case ALGORITHM ->
              algorithm.stream()
                  .filter(file -> file.name().equals(row.name()))
                  .findFirst()
                  .orElseThrow()
                  .content();
        };
    var format = FileFormat.of(row.path(), standard);
    return new PreservedFile(row.path(), row.size(), row.digests(), format, content);
  }

  private PreservedFile file(UUID publication, FileRow file, ArchivalStandard standard) {
    return new PreservedFile(
        file.name(),
        file.size(),
        file.digests(),
        FileFormat.of(file.name(), standard),
        () -> new ByteArrayInputStream(contents.read(publication, file.name(), file.digests())));
  }

  /** What is part of publishing; nothing is published without it. */
  private static Stream<PreservationEvent> events(
      Making making, String edition, ArchivalStandard standard) {
    String agent = "Publiekswijzer " + making.software();
    return Stream.of(
        event(
            EventKind.CREATION,
            making,
            "Sjablonen %s, software %s, editie %s."
                .formatted(making.templates(), making.software(), edition),
            agent),
        event(
            EventKind.VALIDATION,
            making,
            "%s en %s: voldoet.".formatted(standard.archive(), standard.readers()),
            "veraPDF"),
        event(EventKind.DIGEST_CALCULATION, making, "SHA-256 en SHA-512.", agent),
        event(EventKind.INGESTION, making, "Vastgelegd; wordt niet meer gewijzigd.", agent));
  }

  private static PreservationEvent event(
      EventKind kind, Making making, String detail, String agent) {
    return new PreservationEvent(kind, making.publishedAt(), true, detail, agent);
  }
}
