// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.household.EditionEvidence;
import nl.publiekswijzer.household.Granularity;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.Origin;
import nl.publiekswijzer.household.store.EditionRepository;
import nl.publiekswijzer.household.store.LoadedEditions;
import nl.publiekswijzer.pdf.ArchivalCheck;
import nl.publiekswijzer.pdf.ArchivalSettings;
import nl.publiekswijzer.pdf.ArchivalStandard;
import nl.publiekswijzer.platform.Software;
import nl.publiekswijzer.publication.AreaParts;
import nl.publiekswijzer.publication.AreaPlan;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.publication.CatalogueEntry;
import nl.publiekswijzer.publication.Imprint;
import nl.publiekswijzer.publication.NetworkFacts;
import nl.publiekswijzer.publication.Protection;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.Scope;
import nl.publiekswijzer.publication.Subject;
import nl.publiekswijzer.publication.compose.CatalogueComposer;
import nl.publiekswijzer.publication.compose.Composed;
import nl.publiekswijzer.publication.compose.EvidenceComposer;
import nl.publiekswijzer.publication.compose.ReportComposer;
import nl.publiekswijzer.segmentation.OpenSegmentation;

/**
 * Makes the booklet of the segments of an edition and cards of its themes. An edition never
 * changes, so the same edition gives the same bytes.
 */
@Dependent
public class CatalogueMaking {
  private static final String READERS = "Voor alle bibliotheken";
  private static final String TITLE = "De segmenten en de bibliotheek";
  private static final String RESEARCHERS = "Voor onderzoekers en bibliotheken";
  private static final String EVIDENCE = "Hoe goed klopt %s?";

  private final EditionRepository editions;
  private final LoadedEditions loaded;
  private final ArchivalCheck check;
  private final ArchivalStandard standard;

  @Inject
  public CatalogueMaking(
      EditionRepository editions,
      LoadedEditions loaded,
      ArchivalCheck check,
      ArchivalSettings settings) {
    this.editions = editions;
    this.loaded = loaded;
    this.check = check;
    this.standard = settings.standard();
  }

  /** The booklet; empty when there is no such edition. */
  @Transactional
  public Optional<Composed> segmentBooklet(String edition) {
    return composer(edition).map(CatalogueComposer::segmentBooklet).map(this::checked);
  }

  /** All theme cards; empty when there is no such edition, or it has no themes. */
  @Transactional
  public Optional<Composed> themeCards(String edition) {
    return composer(edition).flatMap(CatalogueComposer::themeCards).map(this::checked);
  }

  /** One theme card; empty when there is no such edition or theme. */
  @Transactional
  public Optional<Composed> themeCard(String edition, String theme) {
    return composer(edition).flatMap(composer -> composer.themeCard(theme)).map(this::checked);
  }

  private Composed checked(Composed composed) {
    check.check(composed.pdf(), standard);
    return composed;
  }

  private Optional<CatalogueComposer> composer(String edition) {
    return editions.find(edition).map(e -> composer(loaded.read(e.id()), standard));
  }

  /** For an edition in memory. */
  public static CatalogueComposer composer(LoadedEdition edition) {
    return composer(edition, ArchivalStandard.PDF_A_2A);
  }

  static CatalogueComposer composer(LoadedEdition edition, ArchivalStandard standard) {
    return new CatalogueComposer(
        figures(edition),
        new Backdrop(AreaPlan.NONE, edition.supplements().guide()),
        imprint(edition).keeping(standard));
  }

  /** What pages show of an edition in memory. */
  static ReportComposer report(LoadedEdition edition) {
    var backdrop = new Backdrop(AreaPlan.NONE, edition.supplements().guide());
    return new ReportComposer(figures(edition), backdrop, imprint(edition), "");
  }

  /** Of an estimated edition: how good it is. */
  static EvidenceComposer evidence(EditionEvidence evidence, ArchivalStandard standard) {
    var edition = evidence.edition();
    String title = EVIDENCE.formatted(edition.edition().name());
    return new EvidenceComposer(
        evidence,
        figures(edition, title, RESEARCHERS),
        new Backdrop(AreaPlan.NONE, edition.supplements().guide()),
        imprint(edition, "TS").keeping(standard));
  }

  private static PublishedFigures figures(LoadedEdition edition) {
    return figures(edition, TITLE, READERS);
  }

  private static PublishedFigures figures(LoadedEdition edition, String title, String readers) {
    var data = edition.edition();
    return new PublishedFigures(
        new Subject(
            readers,
            false,
            false,
            title,
            data.name(),
            data.referenceDate(),
            edition.segmentation().name(),
            data.granularity() == Granularity.POSTCODE,
            data.origin() == Origin.FICTITIOUS,
            data.origin() == Origin.FICTITIOUS && edition.areas().isInvented(),
            edition.segmentation().name().equals(OpenSegmentation.NAME),
            data.isDrawn(),
            Protection.DRAWN,
            Scope.USUAL),
        CatalogueEntry.of(edition.segmentation(), edition.base()),
        null,
        null,
        new AreaParts(true, null, List.of(), null, null),
        null,
        null,
        null,
        List.of(),
        NetworkFacts.NONE);
  }

  private static Imprint imprint(LoadedEdition edition) {
    return imprint(edition, "SB");
  }

  private static Imprint imprint(LoadedEdition edition, String kind) {
    var data = edition.edition();
    return Imprint.of(
        kind + "-" + data.year() + "-" + data.id(),
        data.year(),
        1,
        data.referenceDate().atStartOfDay(ZoneOffset.UTC).toInstant(),
        Software.TEMPLATES,
        Software.VERSION);
  }
}
