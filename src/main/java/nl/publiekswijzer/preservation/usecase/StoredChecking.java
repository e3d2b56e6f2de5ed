// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.preservation.DigestCheck;
import nl.publiekswijzer.preservation.Digests;
import nl.publiekswijzer.preservation.PreservedFile;
import nl.publiekswijzer.preservation.PreservedPublication;
import nl.publiekswijzer.preservation.StoreCheck;
import nl.publiekswijzer.preservation.StoreCheck.State;
import nl.publiekswijzer.preservation.StoreCheck.Store;
import nl.publiekswijzer.preservation.sip.Delivery;
import nl.publiekswijzer.preservation.store.PayloadRepository;
import nl.publiekswijzer.preservation.store.PayloadRow;
import nl.publiekswijzer.preservation.store.PayloadRow.Source;

/**
 * Reads what the database keeps of a publication again: its files by their own digests, every file
 * of its package by those of the first packing, and these by its entry in the log.
 */
@Dependent
public class StoredChecking {
  private static final Digests MISSING = new Digests(DigestCheck.MISSING, DigestCheck.MISSING);

  private final PreservedReading reading;
  private final PayloadRepository payloads;
  private final StoredDigests digests;
  private final PackageEntries entries;
  private final Packing packing;
  private final OwnTransaction transaction;

  @Inject
  public StoredChecking(
      PreservedReading reading,
      PayloadRepository payloads,
      StoredDigests digests,
      PackageEntries entries,
      Packing packing,
      OwnTransaction transaction) {
    this.reading = reading;
    this.payloads = payloads;
    this.digests = digests;
    this.entries = entries;
    this.packing = packing;
    this.transaction = transaction;
  }

  public StoreCheck check(UUID id) {
    var of = transaction.call(() -> reading.find(id).get(0));
    Map<Source, List<PayloadRow>> packed =
        transaction.call(() -> payloads.list(id)).stream()
            .collect(Collectors.groupingBy(PayloadRow::source));
    var made = packed.getOrDefault(Source.MADE, List.of());
    var algorithm = packed.getOrDefault(Source.ALGORITHM, List.of());
    var checks = new ArrayList<>(files(of, packed.getOrDefault(Source.FILE, List.of())));
    checks.addAll(
        parts(of, made, PayloadRow::path, digests.made(id, names(made, PayloadRow::path))));
    checks.addAll(
        parts(
            of,
            algorithm,
            PayloadRow::name,
            digests.algorithm(of.making(), names(algorithm, PayloadRow::name))));
    if (!packed.isEmpty()) {
      checks.addAll(manifests(of));
    }
    long bytes =
        of.files().stream().mapToLong(PreservedFile::size).sum() + size(made) + size(algorithm);
    return new StoreCheck(Store.DATABASE, State.CHECKED, checks, bytes);
  }

  private static List<String> names(List<PayloadRow> rows, Function<PayloadRow, String> name) {
    return rows.stream().map(name).toList();
  }

  private static long size(List<PayloadRow> rows) {
    return rows.stream().mapToLong(PayloadRow::size).sum();
  }

  /** By its own SHA-256, and by both digests of the first packing: whoever changes one forgets. */
  private List<DigestCheck> files(PreservedPublication of, List<PayloadRow> packed) {
    var names = of.files().stream().map(PreservedFile::name).toList();
    var found = digests.files(of.id(), names);
    var checks = new ArrayList<DigestCheck>();
    for (var row : packed) {
      checks.addAll(
          both(
              of.number() + "/" + row.name(),
              row.name(),
              row.digests(),
              found.getOrDefault(row.name(), MISSING)));
    }
    for (var file : of.files()) {
      var own =
          new DigestCheck(
              of.number() + "/" + file.name(),
              file.name(),
              "SHA-256",
              file.digests().sha256(),
              found.getOrDefault(file.name(), MISSING).sha256());
      if (!checks.contains(own)) {
        checks.add(own);
      }
    }
    return checks;
  }

  private static List<DigestCheck> parts(
      PreservedPublication of,
      List<PayloadRow> rows,
      Function<PayloadRow, String> name,
      Map<String, Digests> found) {
    return rows.stream()
        .flatMap(
            row ->
                both(
                    of.number() + "/data/" + row.path(),
                    "",
                    row.digests(),
                    found.getOrDefault(name.apply(row), MISSING))
                    .stream())
        .toList();
  }

  private static List<DigestCheck> both(String path, String file, Digests expected, Digests found) {
    return List.of(
        new DigestCheck(path, file, "SHA-256", expected.sha256(), found.sha256()),
        new DigestCheck(path, file, "SHA-512", expected.sha512(), found.sha512()));
  }

  /** Who exchanges a whole package with all its digests cannot exchange the log. */
  private List<DigestCheck> manifests(PreservedPublication of) {
    var logged = transaction.call(() -> entries.find(of.id()));
    if (logged.isEmpty()) {
      return List.of();
    }
    var found = packing.manifests(Delivery.Content.alone(of));
    return List.of(
        DigestCheck.ofManifest(
            of.number(), "sha256.txt", "SHA-256", logged.get().sha256(), found.sha256()),
        DigestCheck.ofManifest(
            of.number(), "sha512.txt", "SHA-512", logged.get().sha512(), found.sha512()));
  }
}
