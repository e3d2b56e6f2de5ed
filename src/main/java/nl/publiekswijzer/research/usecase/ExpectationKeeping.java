// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.store.EditionRepository;
import nl.publiekswijzer.household.store.LoadedEditions;
import nl.publiekswijzer.library.usecase.OrganisationNames;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.research.Expectation;
import nl.publiekswijzer.research.store.ExpectationRepository;
import nl.publiekswijzer.research.store.ExpectationRepository.Entered;
import nl.publiekswijzer.segmentation.Segment;

/**
 * Takes down what people at a library expect of its work area, before they see figures: whoever
 * knows the answer cannot be surprised by it any more.
 */
@Dependent
public class ExpectationKeeping {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private final ExpectationRepository expectations;
  private final OrganisationNames names;
  private final EditionRepository editions;
  private final LoadedEditions loaded;
  private final CurrentActor current;
  private final Audit audit;
  private final Clock clock;

  @Inject
  public ExpectationKeeping(
      ExpectationRepository expectations,
      OrganisationNames names,
      EditionRepository editions,
      LoadedEditions loaded,
      CurrentActor current,
      Audit audit,
      Clock clock) {
    this.expectations = expectations;
    this.names = names;
    this.editions = editions;
    this.loaded = loaded;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * An expectation as people fill it in.
   *
   * @param segmenten codes of three different segments, the largest first
   * @param bereik households with a member, of every hundred
   */
  public record Form(String bibliotheek, String editie, List<String> segmenten, String bereik) {
    public Form {
      segmenten = segmenten == null ? List.of() : List.copyOf(segmenten);
    }
  }

  /** How many there are of each library within reach; not yet what they say. */
  @Transactional
  public List<Entered> list() {
    current.require(Permission.RESEARCH);
    return expectations.listEntered();
  }

  /** The segments of an edition; none of one that is not there. */
  @Transactional
  public List<Segment> segments(String edition) {
    return editions.find(edition).map(this::segments).orElse(List.of());
  }

  private List<Segment> segments(Edition edition) {
    return loaded.read(edition.id()).segmentation().segments();
  }

  /**
   * @throws nl.publiekswijzer.platform.InvalidInput with all that will not do
   * @throws Refused with 409 when the library has seen figures of the edition
   */
  @Transactional
  public void enter(Form form) {
    current.require(Permission.RESEARCH);
    var in = new FilledIn();
    var library = library(form, in);
    var edition = editions.find(FilledIn.plain(form.editie())).orElse(null);
    if (edition == null) {
      in.fault("editie", "Kies een editie die op deze server staat.");
    } else {
      checkSegments(form.segmenten(), segments(edition), in);
    }
    var reach = reach(form.bereik(), in);
    in.requireSound();
    if (expectations.isPublished(library, edition.id())) {
      throw Refused.conflict(
          "Van deze editie heeft de bibliotheek al cijfers. Een verwachting kan alleen vooraf.");
    }
    expectations.add(
        library,
        edition.id(),
        new Expectation(UUID.randomUUID(), form.segmenten(), reach),
        clock.instant());
    audit.done("verwachting ingevoerd", form.bibliotheek() + ", " + edition.name());
  }

  /** The same whether there is no such library or it is out of reach. */
  private UUID library(Form form, FilledIn in) {
    var library =
        names.findLibrary(FilledIn.plain(form.bibliotheek())).filter(current::keeps).orElse(null);
    if (library == null) {
      in.fault("bibliotheek", "Kies een bibliotheek waarvoor u een verwachting mag invoeren.");
    }
    return library;
  }

  private static void checkSegments(List<String> chosen, List<Segment> known, FilledIn in) {
    var codes = known.stream().map(Segment::code).toList();
    if (chosen.size() != Expectation.SEGMENTS
        || new HashSet<>(chosen).size() != Expectation.SEGMENTS
        || !codes.containsAll(chosen)) {
      in.fault("segmenten", "Kies drie verschillende segmenten van deze editie.");
    }
  }

  private static BigDecimal reach(String given, FilledIn in) {
    var reach = in.decimal("bereik", given);
    if (reach == null && FilledIn.plain(given).isEmpty()
        || reach != null && (reach.signum() < 0 || reach.compareTo(ALL) > 0)) {
      in.fault("bereik", "Vul een percentage in van 0 tot en met 100.");
    }
    return reach;
  }

  /** What was expected at a library of an edition, for who holds it against figures. */
  @Transactional
  public List<Expectation> list(UUID library, long edition) {
    return expectations.list(library, edition);
  }
}
