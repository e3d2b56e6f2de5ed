// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import nl.publiekswijzer.audience.Agreement;
import nl.publiekswijzer.audience.DeliveredFile;
import nl.publiekswijzer.audience.Party;
import nl.publiekswijzer.disclosure.LedgerCharge;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.request.store.PrivacyLedger.Charge;
import nl.publiekswijzer.request.store.PrivacyLedger.Level;
import nl.publiekswijzer.request.usecase.SharedCharging.Due;

/** What an agreement costs the ledger of the blocks of its area, and whom. */
final class AudienceDues {
  private AudienceDues() {}

  /** Of the files that were delivered. */
  static List<Due> of(Agreement agreement, LoadedEdition edition, List<DeliveredFile> files) {
    var digests = files.stream().map(DeliveredFile::setDigest).toList();
    return dues(agreement, edition, digests);
  }

  /** The most it can come to, before a file is there. */
  static List<Due> atMost(Agreement agreement, LoadedEdition edition) {
    var unknown =
        agreement.parties().stream().map(party -> agreement.id() + "/" + party.position()).toList();
    return dues(agreement, edition, unknown);
  }

  private static List<Due> dues(Agreement agreement, LoadedEdition edition, List<String> digests) {
    SortedSet<Integer> blocks =
        edition.areas().blocks(edition.areas().postcodes(agreement.workArea()));
    var dues = new ArrayList<Due>();
    if (agreement.parties().size() > 1) {
      var shared = LedgerCharge.ofShared();
      dues.add(due(agreement.proposer(), agreement.id().toString(), Level.SHARED, shared, blocks));
    }
    if (agreement.tellsNumbers()) {
      var segments = LedgerCharge.ofSegments(edition.segmentation().tree());
      for (int p = 0; p < digests.size(); p++) {
        Party party = agreement.parties().get(p);
        dues.add(due(party.libraryId(), digests.get(p), Level.SEGMENTS, segments, blocks));
      }
    }
    return dues;
  }

  private static Due due(
      UUID library, String digest, Level level, LedgerCharge charge, SortedSet<Integer> blocks) {
    return new Due(library, new Charge(digest, level, charge.rho(), blocks));
  }
}
