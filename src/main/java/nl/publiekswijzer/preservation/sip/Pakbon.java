// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.sip;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.publiekswijzer.preservation.Digests;
import nl.publiekswijzer.preservation.XmlElement;
import nl.publiekswijzer.preservation.bag.PackagedFile;
import nl.publiekswijzer.preservation.xml.XmlDocuments;

/**
 * The packing slip of a delivery. Its digest is that of the lines of {@code manifest-sha256.txt}
 * without its own line, as it cannot hold its own.
 *
 * @param identifier how the delivery is cited
 * @param title in words
 * @param creators record creators
 * @param contact whom the receiver can ask; may be empty
 * @param made moment of the newest thing in it
 */
public record Pakbon(
    String identifier, String title, List<String> creators, String contact, Instant made) {
  static final String NAME = "pakbon.xml";

  /** The slip of these files of the payload, paths below {@code data/}. */
  public PackagedFile of(List<PackagedFile> payload) {
    byte[] slip = XmlDocuments.write(element(payload));
    return PackagedFile.made(NAME, () -> slip);
  }

  private XmlElement element(List<PackagedFile> payload) {
    var content = payload.stream().filter(file -> !isSidecar(file)).toList();
    String digest = digest(payload);
    long objects = payload.stream().filter(Pakbon::isObject).count();
    return new XmlElement.Sequence()
        .add(XmlElement.text("identificatie", urn(digest)))
        .add(XmlElement.text("nummer", identifier))
        .add(XmlElement.text("titel", title))
        .add(XmlElement.text("locatieInDoelsysteem", "in overleg met de ontvanger"))
        .add(XmlElement.text("hash", digest).with("algoritme", "SHA-256"))
        .add(XmlElement.text("aanmaaktijd", made.toString()))
        .addEach(creators, creator -> XmlElement.text("archiefvormer", creator))
        .addText("contact", contact)
        .add(number("aantalInformatieobjecten", objects))
        .add(number("aantalBestanden", payload.size()))
        .add(number("aantalBestandenZonderMetagegevens", content.size()))
        .add(
            number(
                "omvangBestandenZonderMetagegevens",
                content.stream().mapToLong(PackagedFile::size).sum()))
        .addText("bijzonderheden", "Elk bestand staat ook in manifest-sha512.txt.")
        .as("pakbon");
  }

  /** The same delivery has the same; who may read more of a year delivers another. */
  private static String urn(String digest) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(digest.getBytes(StandardCharsets.UTF_8));
  }

  private static String digest(List<PackagedFile> payload) {
    String lines =
        payload.stream()
            .sorted(Comparator.comparing(PackagedFile::path))
            .map(file -> file.digests().sha256() + "  data/" + file.path() + "\n")
            .collect(Collectors.joining());
    return Digests.of(lines.getBytes(StandardCharsets.UTF_8)).sha256();
  }

  private static XmlElement number(String name, long count) {
    return XmlElement.text(name, String.valueOf(count));
  }

  private static boolean isSidecar(PackagedFile file) {
    return file.path().toLowerCase(Locale.ROOT).endsWith(".mdto.xml");
  }

  private static boolean isObject(PackagedFile file) {
    return isSidecar(file) && !file.path().endsWith(".bestand.MDTO.xml");
  }
}
