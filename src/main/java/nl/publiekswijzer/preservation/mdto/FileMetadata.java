// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.mdto;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.publiekswijzer.preservation.PreservedFile;
import nl.publiekswijzer.preservation.PreservedPublication;
import nl.publiekswijzer.preservation.XmlElement;

/** Writes {@code bestand} of MDTO 1.0.1. */
public final class FileMetadata {
  private FileMetadata() {}

  /**
   * A file of a publication.
   *
   * @param path within the directory of the publication
   * @param represents name and identification of what the file is of, as {@link #publication} gives
   *     it
   */
  public static XmlElement of(
      PreservedPublication publication, String path, PreservedFile file, XmlElement represents) {
    String made = Mdto.moment(publication.making().publishedAt());
    return new XmlElement.Sequence()
        .add(Mdto.identification("identificatie", urn(publication, path), Mdto.SOURCE))
        .add(XmlElement.text("naam", file.name()))
        .add(XmlElement.text("omvang", String.valueOf(file.size())))
        .add(
            Mdto.concept(
                "bestandsformaat",
                file.format().label(),
                file.format().pronom(),
                "PRONOM-register"))
        .add(checksum("SHA-256", file.digests().sha256(), made))
        .add(checksum("SHA-512", file.digests().sha512(), made))
        .add(represents)
        .as(Mdto.FILE);
  }

  /** That a file is of a publication. */
  public static XmlElement publication(PreservedPublication of) {
    return ObjectMetadata.version("isRepresentatieVan", of);
  }

  /** That a file is of the algorithm of a publication. */
  public static XmlElement algorithm(PreservedPublication of) {
    return Mdto.reference(
        "isRepresentatieVan",
        "Algoritme van " + of.description().title(),
        of.number() + "/algoritme",
        Mdto.NUMBER_SOURCE);
  }

  static XmlElement reference(String element, PreservedPublication of, String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return Mdto.reference(element, name, urn(of, path), Mdto.SOURCE);
  }

  /** The same for the same path in the same publication, for ever. */
  private static String urn(PreservedPublication of, String path) {
    byte[] name = (of.urn() + "/" + path).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
  }

  private static XmlElement checksum(String algorithm, String value, String made) {
    return XmlElement.of(
        "checksum",
        Mdto.official("checksumAlgoritme", algorithm, "ChecksumAlgoritme"),
        XmlElement.text("checksumWaarde", value),
        XmlElement.text("checksumDatum", made));
  }
}
