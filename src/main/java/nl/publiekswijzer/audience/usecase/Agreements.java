// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.audience.Agreement;
import nl.publiekswijzer.audience.AgreementState;
import nl.publiekswijzer.audience.Audience;
import nl.publiekswijzer.audience.AudiencePublication;
import nl.publiekswijzer.audience.Party;
import nl.publiekswijzer.audience.store.AgreementRepository;
import nl.publiekswijzer.audience.store.AudienceFiles;
import nl.publiekswijzer.audience.store.AudiencePublications;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.disclosure.AudienceKey;
import nl.publiekswijzer.disclosure.LedgerVerdict;
import nl.publiekswijzer.library.usecase.ActorLibraries;
import nl.publiekswijzer.library.usecase.Deciders;
import nl.publiekswijzer.library.usecase.OrganisationNames;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.Today;
import nl.publiekswijzer.request.usecase.PreparedRequest;
import nl.publiekswijzer.request.usecase.SharedCharging;

/**
 * Agreements on files that are looked at together: proposed by one organisation, signed by all,
 * before anything is delivered. Only who reaches one of the organisations sees one.
 */
@Dependent
public class Agreements {
  /** How long one can be signed and delivered to. */
  private static final int DAYS = 90;

  private static final String UNKNOWN = "Deze afspraak bestaat niet.";
  static final String ENDED = "Deze afspraak is al afgerond. Er verandert niets meer aan.";
  private static final String NOT_YOURS =
      "Alleen wie voor de organisatie mag aanvragen, beslist daarover.";

  private final AgreementRepository agreements;
  private final AudienceFiles files;
  private final AudiencePublications publications;
  private final AudienceOrders orders;
  private final AudienceKeys keys;
  private final SharedCharging charging;
  private final ActorLibraries libraries;
  private final OrganisationNames names;
  private final Deciders deciders;
  private final CurrentActor current;
  private final OwnTransaction transaction;
  private final Audit audit;
  private final Clock clock;

  @Inject
  public Agreements(
      AgreementRepository agreements,
      AudienceFiles files,
      AudiencePublications publications,
      AudienceOrders orders,
      AudienceKeys keys,
      SharedCharging charging,
      ActorLibraries libraries,
      OrganisationNames names,
      Deciders deciders,
      CurrentActor current,
      OwnTransaction transaction,
      Audit audit,
      Clock clock) {
    this.agreements = agreements;
    this.files = files;
    this.publications = publications;
    this.orders = orders;
    this.keys = keys;
    this.charging = charging;
    this.libraries = libraries;
    this.names = names;
    this.deciders = deciders;
    this.current = current;
    this.transaction = transaction;
    this.audit = audit;
    this.clock = clock;
  }

  /** Those within reach, the newest first. */
  public List<Agreement> list() {
    current.require(Permission.LOOK);
    return transaction.call(agreements::list).stream().filter(this::isWithinReach).toList();
  }

  /**
   * @throws Refused with 404 when there is none within reach
   */
  public Agreement read(UUID id) {
    current.require(Permission.LOOK);
    return transaction
        .call(() -> agreements.find(id))
        .filter(this::isWithinReach)
        .orElseThrow(() -> Refused.notFound(UNKNOWN));
  }

  private boolean isWithinReach(Agreement agreement) {
    return agreement.parties().stream().anyMatch(party -> current.reaches(party.libraryId()));
  }

  /** What came of one; empty before it is published. */
  public Optional<AudiencePublication> findPublication(UUID id) {
    return published(id, publications::find);
  }

  /** The document of it. */
  public Optional<byte[]> findDocument(UUID id) {
    return published(id, publications::findDocument);
  }

  private <T> Optional<T> published(UUID id, Function<UUID, Optional<T>> what) {
    current.require(Permission.READ);
    read(id);
    return transaction.call(() -> what.apply(id));
  }

  /**
   * Proposes one, signed by who proposes it.
   *
   * @throws InvalidInput with all that will not do
   */
  public Agreement propose(AgreementForm form) {
    current.require(Permission.ASK);
    UUID proposer = libraries.require(form.bibliotheek(), NOT_YOURS);
    form.check();
    var prepared = orders.prepare(form);
    var agreement =
        new Agreement(
            UUID.randomUUID(),
            form.naam(),
            form.doel(),
            proposer,
            prepared.edition().edition().id(),
            form.area(),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            Today.in(clock).plusDays(DAYS),
            parties(form),
            Optional.empty());
    requireRoom(agreement, prepared);
    String by = deciders.name();
    transaction.run(
        () -> {
          agreements.add(agreement, by);
          files.addKey(agreement.id(), keys.wrap(AudienceKey.random()));
          agreements.sign(
              agreement.id(), proposer, form.deeltAantallen(), agreement.createdAt(), by);
          audit.done("doelgroepafspraak voorgesteld", agreement.id() + ", " + form.bibliotheek());
        });
    return read(agreement.id());
  }

  private List<Party> parties(AgreementForm form) {
    var faults = new ArrayList<Fault>();
    var parties = new ArrayList<Party>();
    for (AgreementForm.Deelnemer one : form.deelnemers()) {
      var library = names.findLibrary(one.organisatie());
      if (library.isEmpty()) {
        faults.add(
            new Fault(
                "deelnemers",
                "Deze organisatie staat niet in Publiekswijzer: "
                    + one.organisatie()
                    + ". Uw ondersteuningsorganisatie kan haar invoeren."));
      } else {
        parties.add(
            new Party(
                parties.size() + 1,
                library.get(),
                one.organisatie(),
                Audience.find(one.groep()).orElseThrow(),
                Optional.empty(),
                false,
                Optional.empty()));
      }
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return parties;
  }

  /** Better said before anybody delivers than after. */
  private void requireRoom(Agreement agreement, PreparedRequest prepared) {
    var dues = AudienceDues.atMost(agreement, prepared.edition());
    var verdict = transaction.call(() -> charging.judge(agreement.editionId(), dues));
    if (verdict != LedgerVerdict.ALLOWED) {
      throw new InvalidInput("werkgebied", AudienceRefusal.of(verdict));
    }
  }

  /**
   * Signs for an organisation.
   *
   * @param sharesNumbers whether the others may see its own numbers
   */
  public Agreement sign(UUID id, String organisation, boolean sharesNumbers) {
    UUID library = party(id, organisation);
    orders.prepare(read(id), organisation);
    change(
        id,
        agreement -> {
          if (agreement.state() == AgreementState.OPEN) {
            agreements.sign(id, library, sharesNumbers, clock.instant(), deciders.name());
            audit.done("doelgroepafspraak ondertekend", id + ", " + organisation);
          }
        });
    return read(id);
  }

  /** Says for an organisation that it does not want to take part, or no longer. */
  public Agreement decline(UUID id, String organisation, String reason) {
    party(id, organisation);
    return end(id, AgreementState.DECLINED, organisation + ": " + reason(reason));
  }

  /**
   * Takes back what was proposed.
   *
   * @throws Refused with 403 for who did not propose it
   */
  public Agreement withdraw(UUID id, String reason) {
    current.require(Permission.ASK);
    if (!current.keeps(read(id).proposer())) {
      throw Refused.forbidden("Alleen wie de afspraak voorstelde, trekt haar in.");
    }
    return end(id, AgreementState.WITHDRAWN, reason(reason));
  }

  private static String reason(String given) {
    String reason = given == null ? "" : given.strip();
    if (reason.isEmpty() || reason.length() > Agreement.LONGEST_TEXT) {
      throw new InvalidInput("reden", "Schrijf in hoogstens 400 tekens waarom.");
    }
    return reason;
  }

  private Agreement end(UUID id, AgreementState state, String reason) {
    change(
        id,
        agreement -> {
          agreements.end(id, new Agreement.Ending(state, clock.instant(), reason));
          audit.done("doelgroepafspraak beëindigd", id + ", " + state.word());
        });
    return read(id);
  }

  /**
   * The organisation of the actor that takes part.
   *
   * @throws Refused with 403 when the actor may not act for it, 404 when it does not take part
   */
  UUID party(UUID id, String organisation) {
    current.require(Permission.ASK);
    var agreement = read(id);
    UUID library = libraries.require(organisation, NOT_YOURS);
    if (!agreement.isOf(library)) {
      throw Refused.notFound("Deze organisatie doet niet mee aan deze afspraak.");
    }
    return library;
  }

  /**
   * Changes one that has not ended.
   *
   * @throws Refused with 409 when it has
   */
  void change(UUID id, Consumer<Agreement> change) {
    transaction.run(
        () -> change.accept(agreements.lock(id).orElseThrow(() -> Refused.conflict(ENDED))));
  }
}
