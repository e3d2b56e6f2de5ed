// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.platform.ActsAs;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.preservation.PreservedPublication;
import nl.publiekswijzer.preservation.bag.PackagedFile;
import nl.publiekswijzer.preservation.sip.Delivery;
import nl.publiekswijzer.preservation.sip.SubmissionTree;
import nl.publiekswijzer.preservation.store.PayloadRepository;
import nl.publiekswijzer.preservation.store.PayloadRow;
import nl.publiekswijzer.preservation.store.PayloadRow.Source;

/**
 * Keeps the payload of the package of a publication as it is first made, so that the log of
 * publications can hold the digests of its manifests.
 */
@Dependent
@ActsAs(DatabaseRole.WORKER)
public class PayloadKeeping {
  private final PreservedReading reading;
  private final PayloadRepository payloads;
  private final Packing packing;

  @Inject
  public PayloadKeeping(PreservedReading reading, PayloadRepository payloads, Packing packing) {
    this.reading = reading;
    this.payloads = payloads;
    this.packing = packing;
  }

  /** Keeps the payload of a publication; one that was kept already stays as it is. */
  @Transactional
  public void keep(UUID id) {
    payloads.lock();
    var publication = reading.find(id).get(0);
    if (!publication.payload().isEmpty()) {
      return;
    }
    var elsewhere = elsewhere(publication);
    int position = 0;
    for (var file : packing.payload(Delivery.Content.alone(publication))) {
      var source = elsewhere.getOrDefault(file.path(), Source.MADE);
      var row = new PayloadRow(file.path(), source, file.size(), file.digests());
      payloads.add(id, position++, row, source == Source.MADE ? bytes(file) : null);
    }
  }

  private static Map<String, Source> elsewhere(PreservedPublication of) {
    var sources = new HashMap<String, Source>();
    of.files().forEach(file -> sources.put(SubmissionTree.path(of, file), Source.FILE));
    of.algorithm()
        .forEach(file -> sources.put(SubmissionTree.algorithmPath(of, file), Source.ALGORITHM));
    return sources;
  }

  private static byte[] bytes(PackagedFile file) {
    try (var in = file.content().open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // all of it is in memory
    }
  }
}
