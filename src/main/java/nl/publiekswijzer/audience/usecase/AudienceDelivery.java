// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import nl.publiekswijzer.audience.Agreement;
import nl.publiekswijzer.audience.AgreementState;
import nl.publiekswijzer.audience.DeliveredFile;
import nl.publiekswijzer.audience.Party;
import nl.publiekswijzer.audience.store.AudienceFiles;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.household.usecase.DrawKeys;
import nl.publiekswijzer.library.usecase.Deciders;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.Today;
import nl.publiekswijzer.request.usecase.FileChoiceText;
import nl.publiekswijzer.request.usecase.FileDestination;
import nl.publiekswijzer.request.usecase.MemberFileCounting;
import nl.publiekswijzer.request.usecase.PreparedRequest;

/**
 * Takes in a file of an agreement, each once: read and judged like a member file. Kept are numbers
 * with noise and sketches, under a key of this agreement, until it ends.
 */
@Dependent
public class AudienceDelivery implements FileDestination {
  private static final String ONCE =
      "Dit bestand is al geleverd. Elk bestand wordt een keer gelezen: zo kan niemand uitproberen"
          + " wat een ander bestand zou geven.";
  private static final String NOT_SIGNED =
      "Nog niet iedereen heeft getekend. Lever het bestand als dat is gebeurd.";

  private final Agreements agreements;
  private final AudienceFiles files;
  private final AudienceOrders orders;
  private final AudienceKeys keys;
  private final DrawKeys drawKeys;
  private final MemberFileCounting counting;
  private final Deciders deciders;
  private final OwnTransaction transaction;
  private final Audit audit;
  private final Clock clock;

  @Inject
  public AudienceDelivery(
      Agreements agreements,
      AudienceFiles files,
      AudienceOrders orders,
      AudienceKeys keys,
      DrawKeys drawKeys,
      MemberFileCounting counting,
      Deciders deciders,
      OwnTransaction transaction,
      Audit audit,
      Clock clock) {
    this.agreements = agreements;
    this.files = files;
    this.orders = orders;
    this.keys = keys;
    this.drawKeys = drawKeys;
    this.counting = counting;
    this.deciders = deciders;
    this.transaction = transaction;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A file of a party.
   *
   * @param party whose file it is
   */
  private record PartyFile(Agreement agreement, Party party, PreparedRequest request)
      implements Expected {
    @Override
    public String title() {
      return agreement.name();
    }

    @Override
    public String whose() {
      return party.organisation() + ", " + party.audience().title();
    }
  }

  @Override
  public Expected expect(UUID id, int position, String referenceDate) {
    var agreement = agreements.read(id);
    var party =
        agreement.parties().stream()
            .filter(one -> one.position() == position)
            .findFirst()
            .orElseThrow(() -> Refused.notFound("Dit bestand hoort niet bij de afspraak."));
    agreements.party(id, party.organisation());
    var date = date(referenceDate);
    if (agreement.state() == AgreementState.OPEN) {
      throw Refused.conflict(NOT_SIGNED);
    }
    if (agreement.state() != AgreementState.COLLECTING || party.delivery().isPresent()) {
      throw Refused.conflict(ONCE);
    }
    return new PartyFile(agreement, party, orders.prepare(agreement, party.organisation(), date));
  }

  private LocalDate date(String given) {
    if (given == null || given.isBlank()) {
      return null;
    }
    try {
      var date = LocalDate.parse(given.strip());
      if (!date.isAfter(Today.in(clock))) {
        return date;
      }
    } catch (DateTimeParseException e) {
      throw notADate();
    }
    throw notADate();
  }

  private static InvalidInput notADate() {
    return new InvalidInput(
        "peildatum", "Geef de dag waarop het bestand is gemaakt als jaar-maand-dag, niet later.");
  }

  @Override
  public MatchReport deliver(Expected to, FileChoiceText text, InputStream file) {
    var expected = (PartyFile) to;
    var edition = expected.request().edition();
    var agreement = expected.agreement();
    var wrapped = transaction.call(() -> files.findKey(agreement.id()));
    var key = keys.unwrap(wrapped.orElseThrow(() -> Refused.conflict(Agreements.ENDED)));
    var sketching = new FileSketching(edition, agreement.workArea(), key);
    var counted = counting.count(expected.request(), text, file, read -> read.visit(sketching));
    var set = counted.set();
    var draws = drawKeys.members(edition.edition(), set.keyId());
    keep(
        expected,
        sketching.file(expected.party().position(), set.keyId(), draws, set.households()));
    return counted.report();
  }

  private void keep(PartyFile expected, DeliveredFile file) {
    UUID id = expected.agreement().id();
    var date = expected.request().order().terms().file().referenceDate();
    agreements.change(
        id,
        agreement -> {
          if (!files.add(id, file, date, clock.instant(), deciders.name())) {
            throw Refused.conflict(ONCE);
          }
          audit.done(
              "bestand voor doelgroepafspraak geleverd",
              id + ", " + expected.party().organisation());
        });
  }
}
