// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fixity.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import nl.publiekswijzer.fixity.FixityRound;
import nl.publiekswijzer.fixity.store.RoundRepository;
import nl.publiekswijzer.preservation.Digests;
import nl.publiekswijzer.transparency.Leaf;
import nl.publiekswijzer.transparency.LeafKind;
import nl.publiekswijzer.transparency.usecase.PublicationLog;

/** Ends a round: what it found stands in the log of publications, and no later round changes it. */
@Dependent
public class RoundClosing {
  private static final String NUMBER = "bestandscontrole/";

  private final RoundRepository rounds;
  private final PublicationLog log;

  @Inject
  public RoundClosing(RoundRepository rounds, PublicationLog log) {
    this.rounds = rounds;
    this.log = log;
  }

  /** The last step of a transaction: others that write into the log wait until it has ended. */
  void close(FixityRound round, Instant now) {
    String report = round.reported(now);
    var digests = Digests.of(report.getBytes(StandardCharsets.UTF_8));
    String number = NUMBER + round.number();
    var leaf =
        new Leaf(
            LeafKind.FIXITY_CHECKED,
            URI.create(
                "urn:uuid:" + UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8))),
            number,
            digests.sha256(),
            digests.sha512(),
            now,
            rounds.findLastOver().map(FixityRound::entry).map(log::readDigest).orElse(null));
    rounds.end(round.number(), now, report, log.append(leaf));
  }
}
