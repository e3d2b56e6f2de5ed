// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.library.usecase.Deciders;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.Today;
import nl.publiekswijzer.proposition.Proposition;
import nl.publiekswijzer.proposition.PropositionContent;
import nl.publiekswijzer.proposition.PropositionVersion;
import nl.publiekswijzer.proposition.store.PropositionRepository;

/**
 * The propositions of the network, kept by the core team, and those that a library calls its own,
 * kept by that library. Everybody may read them.
 */
@Dependent
public class PropositionCatalogue {
  private static final int LONGEST_CODE = 50;
  private static final int MOST_ALIKE = 1_000;

  private final PropositionRepository propositions;
  private final OwnLibraries libraries;
  private final CurrentActor current;
  private final Deciders deciders;
  private final Audit audit;
  private final Clock clock;

  @Inject
  public PropositionCatalogue(
      PropositionRepository propositions,
      OwnLibraries libraries,
      CurrentActor current,
      Deciders deciders,
      Audit audit,
      Clock clock) {
    this.propositions = propositions;
    this.libraries = libraries;
    this.current = current;
    this.deciders = deciders;
    this.audit = audit;
    this.clock = clock;
  }

  /** As they are now, by name. */
  @Transactional
  public List<Proposition> list() {
    return propositions.list();
  }

  /**
   * @throws Refused with 404 when there is none of this code
   */
  @Transactional
  public Proposition read(String code) {
    return propositions
        .find(code)
        .orElseThrow(() -> Refused.notFound("Deze propositie bestaat niet."));
  }

  /** How it came to be, the newest version first; empty for an own one of another library. */
  @Transactional
  public List<PropositionVersion> versions(String code) {
    return propositions.versions(code);
  }

  /** Whether the actor may change it. */
  public boolean isKept(Proposition proposition) {
    return proposition
        .libraryId()
        .map(library -> current.actor().may(Permission.OFFER) && current.keeps(library))
        .orElseGet(() -> current.actor().may(Permission.SHARED));
  }

  /**
   * Enters a new one.
   *
   * @param library whose own it is; empty for one that the network shares
   * @return its code, made of its name
   */
  @Transactional
  public String enter(String library, PropositionForm form) {
    Optional<UUID> owner =
        library.isBlank() ? Optional.empty() : Optional.of(libraries.require(library));
    if (owner.isEmpty()) {
      current.require(Permission.SHARED);
    }
    var content = form.content();
    String code = begin(content, owner);
    add(new Proposition(code, 1, owner, library, content, form.stage(), today(), Optional.empty()));
    audit.done("propositie ingevoerd", code);
    return code;
  }

  private String begin(PropositionContent content, Optional<UUID> owner) {
    String plain = code(content.name());
    return Stream.concat(
            Stream.of(plain),
            IntStream.range(2, MOST_ALIKE).mapToObj(number -> plain + "-" + number))
        .filter(code -> propositions.begin(code, owner.orElse(null), today()))
        .findFirst()
        .orElseThrow();
  }

  private static String code(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String cut = plain.substring(0, Math.min(plain.length(), LONGEST_CODE)).replaceAll("-$", "");
    return cut.length() < 2 ? "propositie" : cut;
  }

  /**
   * Says from today on what a proposition is.
   *
   * @param version that was changed
   * @throws Refused with 403 when the actor does not keep it, 409 when somebody else changed it
   */
  @Transactional
  public void change(String code, int version, PropositionForm form) {
    var now = kept(code);
    var content = form.content();
    if (now.version() != version) {
      throw Refused.conflict(CHANGED);
    }
    add(
        new Proposition(
            code,
            version + 1,
            now.libraryId(),
            now.library(),
            content,
            form.stage(),
            today(),
            Optional.empty()));
    audit.done("propositie gewijzigd", code + ", versie " + (version + 1));
  }

  private static final String CHANGED =
      "Deze propositie is intussen gewijzigd. Bekijk de nieuwe versie en pas uw wijziging opnieuw"
          + " toe.";

  private Proposition kept(String code) {
    var now = read(code);
    if (!isKept(now)) {
      throw Refused.forbidden(
          now.isShared()
              ? "Gezamenlijke proposities wijzigt het kernteam."
              : "Alleen de bibliotheek zelf wijzigt haar propositie.");
    }
    return now;
  }

  private void add(Proposition version) {
    if (!propositions.add(version, today(), deciders.name())) {
      throw Refused.conflict(CHANGED);
    }
  }

  private LocalDate today() {
    return Today.in(clock);
  }
}
