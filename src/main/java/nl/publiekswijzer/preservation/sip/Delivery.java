// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.sip;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.publiekswijzer.preservation.Digests;
import nl.publiekswijzer.preservation.PackageName;
import nl.publiekswijzer.preservation.PreservedPublication;
import nl.publiekswijzer.preservation.bag.Bag;
import nl.publiekswijzer.preservation.bag.BagInfo;
import nl.publiekswijzer.preservation.bag.PackagedFile;
import nl.publiekswijzer.preservation.bag.StoredZip;

/**
 * Publications packed to hand over. Their payload is what was known when they were published, and
 * so stays the same for ever; what became known afterwards stands among the tags, under {@code
 * nadien/}.
 */
public final class Delivery {
  private static final String LATER = "nadien";

  private final SubmissionTree tree;
  private final String contact;

  /**
   * @param contact whom receivers can ask; may be empty
   */
  public Delivery(SubmissionTree tree, String contact) {
    this.tree = tree;
    this.contact = contact;
  }

  /**
   * What is delivered.
   *
   * @param identifier how it is cited; also the name of the package
   * @param title in words
   * @param publications at least one
   */
  public record Content(String identifier, String title, List<PreservedPublication> publications) {
    public Content {
      publications = List.copyOf(publications);
      if (publications.isEmpty()) {
        throw new IllegalArgumentException("nothing to deliver: " + identifier);
      }
    }

    /** One publication on its own. */
    public static Content alone(PreservedPublication of) {
      return new Content(of.number(), of.description().title(), List.of(of));
    }

    /** Whether it is one publication on its own, and no series or year that happens to have one. */
    public boolean isAlone() {
      return publications.size() == 1 && identifier.equals(publications.get(0).number());
    }

    /** Whether it is one publication on its own, of which the payload was kept. */
    boolean isKept() {
      return isAlone() && !publications.get(0).payload().isEmpty();
    }

    Instant newest() {
      return publications.stream()
          .map(publication -> publication.making().publishedAt())
          .max(Comparator.naturalOrder())
          .orElseThrow();
    }

    List<String> creators() {
      return publications.stream().map(p -> p.series().creator().name()).distinct().toList();
    }
  }

  /**
   * A file to fetch.
   *
   * @param tag digest of all that determines its bytes
   */
  public record Parcel(String name, StoredZip zip, String tag) {}

  /** What is packed below {@code data/}: the same for ever for a publication on its own. */
  public List<PackagedFile> payload(Content of) {
    if (of.isKept()) {
      return of.publications().get(0).payload().stream().map(PackagedFile::kept).toList();
    }
    var payload = new ArrayList<>(tree.payload(of.publications()));
    payload.add(
        new Pakbon(of.identifier(), of.title(), of.creators(), contact, of.newest()).of(payload));
    return List.copyOf(payload);
  }

  public Bag bag(Content of) {
    return bag(of, List.of());
  }

  private Bag bag(Content of, List<PackagedFile> proofs) {
    var info =
        new BagInfo(
            String.join(", ", of.creators()),
            of.identifier(),
            of.title(),
            of.newest().atOffset(ZoneOffset.UTC).toLocalDate());
    var tags = new ArrayList<>(later(of));
    tags.addAll(proofs);
    return new Bag(PackageName.of(of.identifier()), info, payload(of), tags);
  }

  private List<PackagedFile> later(Content of) {
    var publications =
        of.publications().stream().filter(PreservedPublication::hasLaterNews).toList();
    return tree.files(publications).stream()
        .filter(file -> publications.stream().anyMatch(p -> isNews(file, p)))
        .map(file -> file.within(LATER))
        .toList();
  }

  private static boolean isNews(PackagedFile file, PreservedPublication of) {
    String name = SubmissionTree.directory(of);
    return file.path().endsWith("/" + name + "/" + name + ".MDTO.xml")
        || file.path().endsWith("/" + name + "/premis.xml");
  }

  /** The bag as a zip. */
  public Parcel parcel(Content of) {
    return parcel(of, List.of());
  }

  /**
   * The same with more.
   *
   * @param proofs further tag files
   */
  public Parcel parcel(Content of, List<PackagedFile> proofs) {
    var bag = bag(of, proofs);
    return parcel(bag.name() + ".zip", bag.files());
  }

  /** Only the metadata, by all that is known now, as a zip. */
  public Parcel sidecars(Content of) {
    String name = PackageName.of(of.identifier()) + "_mdto";
    return parcel(
        name + ".zip",
        tree.sidecars(of.publications()).stream().map(file -> file.within(name)).toList());
  }

  private static Parcel parcel(String name, List<PackagedFile> files) {
    var all = new StringBuilder();
    files.forEach(f -> all.append(f.digests().sha256()).append("  ").append(f.path()).append('\n'));
    byte[] determining = all.toString().getBytes(StandardCharsets.UTF_8);
    return new Parcel(name, new StoredZip(files), Digests.of(determining).sha256());
  }
}
