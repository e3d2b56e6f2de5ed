// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.preservation.Digests;
import nl.publiekswijzer.preservation.PreservedFile;
import nl.publiekswijzer.preservation.PreservedPublication;
import nl.publiekswijzer.preservation.XmlElement;
import nl.publiekswijzer.preservation.bag.PackagedFile;
import nl.publiekswijzer.preservation.mdto.FileMetadata;
import nl.publiekswijzer.preservation.mdto.Mdto;
import nl.publiekswijzer.preservation.mdto.ObjectMetadata;
import nl.publiekswijzer.preservation.sip.Delivery;
import nl.publiekswijzer.preservation.sip.SubmissionTree;
import nl.publiekswijzer.publication.usecase.PublicationReading;

/** Packs what is delivered, and gives its metadata. */
@Dependent
public class Packing {
  private final ObjectMetadata metadata;
  private final Delivery delivery;
  private final PublicationReading publications;
  private final Audit audit;

  @Inject
  public Packing(Settings settings, PublicationReading publications, Audit audit) {
    this.metadata = new ObjectMetadata(settings.publicUrl().toString());
    this.delivery = new Delivery(new SubmissionTree(metadata), settings.contact());
    this.publications = publications;
    this.audit = audit;
  }

  /** What a bag holds below {@code data/}. */
  public List<PackagedFile> payload(Delivery.Content of) {
    return delivery.payload(of);
  }

  /** SHA-256 of manifest-sha256.txt and SHA-512 of manifest-sha512.txt, for the log. */
  public Digests manifests(Delivery.Content of) {
    var bag = delivery.bag(of);
    return new Digests(
        bag.manifest("sha256").digests().sha256(), bag.manifest("sha512").digests().sha512());
  }

  /** The manifests of the package of one publication, below a path. */
  Stream<PackagedFile> manifests(PreservedPublication of, String directory) {
    var bag = delivery.bag(Delivery.Content.alone(of));
    return Stream.of(bag.manifest("sha256"), bag.manifest("sha512"))
        .map(file -> file.within(directory.replaceFirst("/$", "")));
  }

  /** A bag, zipped, with tag files that prove what it holds. */
  public Delivery.Parcel parcel(Delivery.Content of, List<PackagedFile> proofs) {
    return delivery.parcel(of, proofs);
  }

  /** The sidecars alone, zipped. */
  public Delivery.Parcel sidecars(Delivery.Content of) {
    return delivery.sidecars(of);
  }

  /** MDTO of one publication, by all that is known now: {@code informatieobject}. */
  public XmlElement described(PreservedPublication of) {
    return metadata.publication(of);
  }

  /** The same as a document. */
  public byte[] mdto(PreservedPublication of) {
    return Mdto.write(described(of));
  }

  /** MDTO of one file of a publication; empty when it has no such file. */
  public Optional<byte[]> mdto(PreservedPublication of, String file) {
    return of.files().stream()
        .filter(f -> f.name().equals(file))
        .findFirst()
        .map(f -> Mdto.write(described(of, f)));
  }

  private static XmlElement described(PreservedPublication of, PreservedFile file) {
    return FileMetadata.of(of, file.name(), file, FileMetadata.publication(of));
  }

  /** That it was handed out, which the audit remembers, and who received what. */
  @Transactional
  public void handedOut(Delivery.Content of, Delivery.Parcel parcel) {
    of.publications().forEach(p -> publications.received(p.id(), parcel.name()));
    audit.done("pakket opgehaald", parcel.name());
  }
}
