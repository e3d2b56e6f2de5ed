// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.library.DemonstrationEntered;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Today;
import nl.publiekswijzer.proposition.Barrier;
import nl.publiekswijzer.proposition.BarrierPlace;
import nl.publiekswijzer.proposition.BarrierState;
import nl.publiekswijzer.proposition.CovenantTask;
import nl.publiekswijzer.proposition.DeliveryForm;
import nl.publiekswijzer.proposition.LibraryFunction;
import nl.publiekswijzer.proposition.Offering;
import nl.publiekswijzer.proposition.Proposition;
import nl.publiekswijzer.proposition.PropositionContent;
import nl.publiekswijzer.proposition.PropositionStatus;
import nl.publiekswijzer.proposition.Provider;
import nl.publiekswijzer.proposition.ServiceLevel;
import nl.publiekswijzer.proposition.Target;
import nl.publiekswijzer.proposition.store.BarrierRepository;
import nl.publiekswijzer.proposition.store.OfferingRepository;
import nl.publiekswijzer.proposition.store.PropositionRepository;
import nl.publiekswijzer.segmentation.OpenSegmentation;

/**
 * Propositions, an offer and a barrier of the demonstration. The names are those of services that
 * libraries have; promises, targets and levels are invented.
 */
@Dependent
public class DemonstrationOffer {
  private static final String BY = "Demonstratie";
  private static final List<Example> EXAMPLES =
      List.of(
          new Example(
              "de-bibliotheek-op-school",
              content(
                  "de Bibliotheek op school",
                  List.of("dBos"),
                  "Kinderen op school lezen elke week een boek dat bij hen past.",
                  CovenantTask.LITERACY,
                  LibraryFunction.READING,
                  List.of("C", "D", "E"),
                  List.of("voorlezen")),
              3),
          new Example(
              "boekstart",
              content(
                  "BoekStart",
                  List.of(),
                  "Ouders van een baby krijgen een koffertje met boekjes en leren voorlezen.",
                  CovenantTask.LITERACY,
                  LibraryFunction.READING,
                  List.of("C", "D"),
                  List.of("voorlezen")),
              2),
          new Example(
              "informatiepunt-digitale-overheid",
              content(
                  "Informatiepunt Digitale Overheid",
                  List.of("IDO"),
                  "Wie vastloopt bij de digitale overheid, krijgt zonder afspraak hulp.",
                  CovenantTask.DIGITAL,
                  LibraryFunction.KNOWLEDGE,
                  List.of("I", "K"),
                  List.of("digitaal")),
              2),
          new Example(
              "taalhuis",
              content(
                  "Taalhuis",
                  List.of("Taalpunt"),
                  "Wie beter wil lezen, schrijven of spreken, vindt hier een cursus of een maatje.",
                  CovenantTask.LITERACY,
                  LibraryFunction.DEVELOPMENT,
                  List.of("E", "I"),
                  List.of("taal")),
              1),
          new Example(
              "online-bibliotheek",
              content(
                  "online Bibliotheek",
                  List.of(),
                  "Leden lezen en luisteren thuis, met één account.",
                  CovenantTask.LIFELONG,
                  LibraryFunction.READING,
                  List.of("A", "B", "G"),
                  List.of("ebooks")),
              3),
          new Example(
              "debatavond",
              content(
                  "Debatavond",
                  List.of(),
                  "Inwoners praten elke maand met elkaar over wat hun gemeente bezighoudt.",
                  CovenantTask.LIFELONG,
                  LibraryFunction.MEETING,
                  List.of("F", "J"),
                  List.of("ontmoeting")),
              0));

  private final PropositionRepository propositions;
  private final OfferingRepository offerings;
  private final BarrierRepository barriers;
  private final OwnTransaction transaction;
  private final Clock clock;

  @Inject
  public DemonstrationOffer(
      PropositionRepository propositions,
      OfferingRepository offerings,
      BarrierRepository barriers,
      OwnTransaction transaction,
      Clock clock) {
    this.propositions = propositions;
    this.offerings = offerings;
    this.barriers = barriers;
    this.transaction = transaction;
    this.clock = clock;
  }

  private record Example(String code, PropositionContent content, int level) {}

  private static PropositionContent content(
      String name,
      List<String> others,
      String promise,
      CovenantTask task,
      LibraryFunction function,
      List<String> segments,
      List<String> themes) {
    return new PropositionContent(
        name,
        others,
        promise,
        task,
        function,
        name.startsWith("online") ? DeliveryForm.ONLINE : DeliveryForm.PLACE,
        "",
        targets(segments),
        targets(themes));
  }

  private static List<Target> targets(List<String> codes) {
    return codes.stream().map(code -> new Target(OpenSegmentation.NAME, code)).toList();
  }

  /** Enters what is not there yet. */
  void enter(@Observes DemonstrationEntered demonstration) {
    transaction.call(
        DatabaseRole.WORKER,
        () -> {
          EXAMPLES.forEach(example -> enter(example, demonstration.libraryId()));
          return null;
        });
  }

  private void enter(Example example, UUID library) {
    var today = Today.in(clock);
    if (!propositions.begin(example.code(), null, today)) {
      return;
    }
    propositions.add(
        new Proposition(
            example.code(),
            1,
            Optional.empty(),
            "",
            example.content(),
            PropositionStatus.IN_USE,
            today,
            Optional.empty()),
        today,
        BY);
    ServiceLevel.find(example.level())
        .filter(ServiceLevel::isOffered)
        .ifPresent(level -> offerings.add(library, null, offering(library, example, level), today));
    if (example.code().equals("online-bibliotheek")) {
      barriers.add(barrier(library, example.code(), today));
    }
  }

  private static Offering offering(UUID library, Example example, ServiceLevel level) {
    return new Offering(
        new Provider(library, "", "", "", Optional.empty()),
        example.code(),
        level,
        LocalDate.of(2024, 1, 1),
        "",
        "");
  }

  private static Barrier barrier(UUID library, String proposition, LocalDate today) {
    return new Barrier(
        UUID.randomUUID(),
        library,
        Optional.empty(),
        BarrierPlace.BETWEEN,
        Optional.of(proposition),
        "Wie in de vestiging lid wordt, kan online pas een dag later inloggen.",
        today,
        List.of(
            new Barrier.Step(
                BarrierState.AT_WORK,
                "Bij het inschrijven meteen een account maken.",
                "Team klantenservice",
                today,
                BY)));
  }
}
