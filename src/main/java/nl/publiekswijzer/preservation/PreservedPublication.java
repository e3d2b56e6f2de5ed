// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation;

import java.util.List;
import java.util.UUID;

/**
 * A publication as its keepers see it: all that its packages tell.
 *
 * @param number how it is cited, such as {@code NL-0000000000/leden-3/2026/v2}
 * @param version within its series and year, from 1
 * @param algorithm how it was computed: catalogue, templates, formulas and rules; may be empty
 * @param payload of its own package as it was first made, by paths below {@code data/}; empty while
 *     that was not kept yet
 * @param events all that is known, the oldest first
 */
public record PreservedPublication(
    UUID id,
    String number,
    int version,
    PreservedSeries series,
    Description description,
    Making making,
    Keeping keeping,
    Succession succession,
    List<PreservationEvent> events,
    List<PreservedFile> files,
    List<PreservedFile> algorithm,
    List<PreservedFile> payload) {
  public PreservedPublication {
    events = List.copyOf(events);
    files = List.copyOf(files);
    algorithm = List.copyOf(algorithm);
    payload = List.copyOf(payload);
  }

  public String urn() {
    return "urn:uuid:" + id;
  }

  /** The files that it is made of. */
  public List<PreservedFile> parts() {
    return files.stream().filter(file -> !file.isReport()).toList();
  }

  /** The reports on these files. */
  public List<PreservedFile> reports() {
    return files.stream().filter(PreservedFile::isReport).toList();
  }

  /**
   * The same without what became known afterwards: what is packed as payload, so that the manifests
   * of a publication stay the same for ever.
   */
  public PreservedPublication atPublication() {
    return with(
        succession.atPublication(),
        events.stream().filter(event -> event.kind().isAtPublication()).toList());
  }

  /** Whether anything became known after it was published. */
  public boolean hasLaterNews() {
    return !equals(atPublication());
  }

  private PreservedPublication with(Succession other, List<PreservationEvent> others) {
    return new PreservedPublication(
        id,
        number,
        version,
        series,
        description,
        making,
        keeping,
        other,
        others,
        files,
        algorithm,
        payload);
  }
}
