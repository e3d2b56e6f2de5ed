// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.disclosure.BlockRules;
import nl.publiekswijzer.disclosure.Rules;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.store.EditionRepository;
import nl.publiekswijzer.household.store.LoadedEditions;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.library.store.Library;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.request.AnalysisOrder;
import nl.publiekswijzer.request.OrderTerms;
import nl.publiekswijzer.request.store.RequestDraft;
import nl.publiekswijzer.segmentation.Theme;

/** The checks that an order must pass before anything is read or queued. */
@Dependent
public class OrderCheck {
  private static final Rules RULES = Rules.STANDARD;
  private static final BlockRules BLOCKS = BlockRules.STANDARD;

  private final EditionRepository editions;
  private final LoadedEditions loaded;
  private final AskingLibraries askingLibraries;
  private final LicenceCheck licences;
  private final TermsCheck terms;

  @Inject
  public OrderCheck(
      EditionRepository editions,
      LoadedEditions loaded,
      AskingLibraries askingLibraries,
      LicenceCheck licences,
      TermsCheck terms) {
    this.editions = editions;
    this.loaded = loaded;
    this.askingLibraries = askingLibraries;
    this.licences = licences;
    this.terms = terms;
  }

  /** A library that may ask an analysis of an edition. */
  record Opened(Library library, Edition edition) {}

  /**
   * Checks for whom, what and from which edition is asked.
   *
   * @throws InvalidInput when the edition is unknown, or its licences do not allow this now
   */
  Opened open(String library, ReportKind kind, String edition) {
    var opened = find(library, kind, edition);
    licences
        .refusal(opened.library(), opened.edition(), kind)
        .ifPresent(
            fault -> {
              throw new InvalidInput(List.of(fault));
            });
    return opened;
  }

  private Opened find(String library, ReportKind kind, String edition) {
    var permitted = askingLibraries.permitted(library, kind);
    var found =
        editions
            .find(edition)
            .orElseThrow(
                () -> new InvalidInput("editie", "Deze editie bestaat niet. Kies een andere."));
    if (!found.open()) {
      throw new InvalidInput(
          "editie",
          "Deze editie is gesloten voor nieuwe vragen: er zijn drie nieuwere. Wat ermee is"
              + " gepubliceerd, blijft. Kies een nieuwere editie.");
    }
    return new Opened(permitted, found);
  }

  PreparedRequest check(AnalysisOrder order) {
    var opened = find(order.library(), order.kind(), order.edition());
    var faults = new ArrayList<Fault>();
    licences.refusal(opened.library(), opened.edition(), order.kind()).ifPresent(faults::add);
    LoadedEdition data = loaded.read(opened.edition().id());
    checkTested(data, faults);
    checkArea(order, data, faults);
    unknownThemes(data, order.themes()).ifPresent(faults::add);
    faults.addAll(terms.faults(order.kind(), order.terms()));
    faults.addAll(FocusCheck.faults(order.terms().choices(), data.segmentation()));
    boolean areaIsKnown = data.areas().unknown(order.workArea()).isEmpty();
    var area = areaIsKnown ? Optional.of(order.workArea()) : Optional.<WorkArea>empty();
    var checked = order.with(based(data, order.terms(), area, faults));
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return new PreparedRequest(
        checked, opened.library().id(), data, data.areas().postcodes(order.workArea()));
  }

  /** The terms with the areas of their base by code. */
  private static OrderTerms based(
      LoadedEdition data, OrderTerms chosen, Optional<WorkArea> area, List<Fault> faults) {
    try {
      return chosen.with(new BaseCheck(data).found(chosen.base(), area));
    } catch (InvalidInput e) {
      faults.addAll(e.faults());
      return chosen;
    }
  }

  /**
   * The terms with the areas of their base by code.
   *
   * @throws InvalidInput when the edition does not know one of the themes, or the terms do not fit
   */
  OrderTerms checkRemarks(RequestDraft draft, List<String> themes, OrderTerms chosen) {
    var data = loaded.read(draft.editionId());
    var faults = new ArrayList<>(terms.faults(draft.kind(), chosen));
    faults.addAll(new SelectionCheck(draft.columns()).faults(chosen.selection()));
    faults.addAll(FocusCheck.faults(chosen.choices(), data.segmentation()));
    var based = based(data, chosen, draft.workArea(), faults);
    unknownThemes(data, themes).ifPresent(faults::add);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return based;
  }

  /** The parts of a work area that an edition knows; empty when it knows none. */
  Optional<WorkArea> known(long editionId, Optional<WorkArea> area) {
    var areas = loaded.read(editionId).areas();
    return area.flatMap(
        chosen -> {
          var unknown = areas.unknown(chosen);
          var municipalities = new ArrayList<>(chosen.municipalities());
          municipalities.removeAll(unknown);
          var postcodes = new ArrayList<>(chosen.postcodeAreas());
          postcodes.removeIf(p -> unknown.contains(String.valueOf(p)));
          return municipalities.isEmpty() && postcodes.isEmpty()
              ? Optional.empty()
              : Optional.of(new WorkArea(municipalities, postcodes));
        });
  }

  private static Optional<Fault> unknownThemes(LoadedEdition data, List<String> themes) {
    var known = data.supplements().guide().themes().stream().map(Theme::code).toList();
    var unknown = themes.stream().filter(code -> !known.contains(code)).toList();
    return unknown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Fault("themas", "Onbekend in deze editie: " + String.join(", ", unknown) + "."));
  }

  /** Of an area that may be asked for, or compared with. */
  static long leastHouseholds(LoadedEdition data) {
    return data.edition().isDrawn() ? BLOCKS.floor() : RULES.estimatedArea();
  }

  /** Of an estimate that agreed with no table nothing is told. */
  private static void checkTested(LoadedEdition data, List<Fault> faults) {
    if (!data.edition().isDrawn() && data.validation().municipal().isEmpty()) {
      faults.add(
          new Fault(
              "editie",
              "Deze editie is een schatting die aan geen enkele tabel is getoetst, dus is er niets"
                  + " van te zeggen. Kies een andere editie, of vraag het kernteam haar opnieuw te"
                  + " laden met de tabellen van het CBS."));
    }
  }

  private void checkArea(AnalysisOrder order, LoadedEdition data, List<Fault> faults) {
    var unknown = data.areas().unknown(order.workArea());
    if (!unknown.isEmpty()) {
      faults.add(
          new Fault("werkgebied", "Onbekend in deze editie: " + String.join(", ", unknown) + "."));
      return;
    }
    long least = leastHouseholds(data);
    if (data.counts().households(data.areas().postcodes(order.workArea())) < least) {
      faults.add(
          new Fault(
              "werkgebied",
              "Het werkgebied heeft minder dan "
                  + least
                  + " huishoudens. Kies een groter gebied."));
    }
  }
}
