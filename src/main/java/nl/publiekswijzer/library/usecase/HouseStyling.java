// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.library.HouseStyle;
import nl.publiekswijzer.library.HouseStyleRefused;
import nl.publiekswijzer.library.LibraryName;
import nl.publiekswijzer.library.read.LogoReader;
import nl.publiekswijzer.library.read.LogoReader.ReadLogo;
import nl.publiekswijzer.library.store.HouseStyleRepository;
import nl.publiekswijzer.library.store.LibraryRepository;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;

/** Sets, reads and removes the house style of a library. */
@Dependent
public class HouseStyling {
  private static final String FAINT =
      "Het logo is bijna wit en valt op wit papier nauwelijks op. Lever een donkere versie.";

  private final LibraryRepository libraries;
  private final HouseStyleRepository styles;
  private final CurrentActor current;
  private final Audit audit;
  private final Clock clock;

  @Inject
  public HouseStyling(
      LibraryRepository libraries,
      HouseStyleRepository styles,
      CurrentActor current,
      Audit audit,
      Clock clock) {
    this.libraries = libraries;
    this.styles = styles;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A style that can be set.
   *
   * @param warnings what may disappoint, in Dutch
   */
  public record Prepared(HouseStyle style, List<String> warnings) {}

  /**
   * Checks a colour and a file before anything is changed; outside any transaction, as drawing
   * takes its time.
   *
   * @param accent the standard colour when empty
   * @param file PNG or SVG
   * @throws InvalidInput with all mistakes
   */
  public Prepared prepare(Optional<Colour> accent, Optional<byte[]> file) {
    var faults = new ArrayList<Fault>();
    var coloured =
        tried(faults, () -> accent.map(c -> new HouseStyle(c, Optional.empty())))
            .orElse(HouseStyle.STANDARD);
    Optional<ReadLogo> read = tried(faults, () -> file.map(LogoReader::read));
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return new Prepared(
        new HouseStyle(coloured.accent(), read.map(ReadLogo::logo)),
        read.filter(ReadLogo::faint).map(r -> List.of(FAINT)).orElse(List.of()));
  }

  private static <T> Optional<T> tried(List<Fault> faults, Supplier<Optional<T>> attempt) {
    try {
      return attempt.get();
    } catch (HouseStyleRefused e) {
      faults.add(new Fault(e.field(), e.getMessage()));
      return Optional.empty();
    }
  }

  /**
   * Sets the style of a library that the actor keeps.
   *
   * @throws Refused when there is none of that name
   */
  @Transactional
  public void set(String library, HouseStyle style) {
    var found =
        libraries
            .find(library)
            .filter(l -> current.keeps(l.id()))
            .orElseThrow(() -> Refused.notFound(LibraryName.UNKNOWN));
    styles.put(found.id(), style, clock.instant());
    audit.done("huisstijl gezet", library);
  }

  /** The style of a library, the standard one if it has set none; empty for an unknown library. */
  @Transactional
  public Optional<HouseStyle> find(String library) {
    return libraries
        .find(library)
        .filter(l -> current.reaches(l.id()))
        .map(l -> styles.find(l.id()).orElse(HouseStyle.STANDARD));
  }

  /** Gives a library the standard style again; false for an unknown library. */
  @Transactional
  public boolean remove(String library) {
    var known = libraries.find(library).filter(l -> current.keeps(l.id()));
    known.ifPresent(l -> styles.remove(l.id()));
    known.ifPresent(l -> audit.done("huisstijl verwijderd", library));
    return known.isPresent();
  }
}
