// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/**
 * The rules of the standards that a document has to keep, read once. veraPDF's own directory would
 * read those of all fifteen standards it knows.
 */
final class ArchivalProfiles {
  private static final Map<ArchivalStandard, List<ValidationProfile>> READ =
      new ConcurrentHashMap<>();

  private ArchivalProfiles() {}

  static List<ValidationProfile> of(ArchivalStandard standard) {
    return READ.computeIfAbsent(
        standard, s -> s.profiles().stream().map(ArchivalProfiles::read).toList());
  }

  /** What veraPDF calls them. */
  static List<PDFAFlavour> flavours(ArchivalStandard standard) {
    return of(standard).stream().map(ValidationProfile::getPDFAFlavour).toList();
  }

  private static ValidationProfile read(String name) {
    String resource = "/org/verapdf/pdfa/validation/" + name + ".xml";
    try (InputStream in = ValidationProfile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the rules of " + name + " are missing");
      }
      return Profiles.profileFromXml(in);
    } catch (JAXBException e) {
      throw new IllegalStateException("the rules of " + name + " cannot be read", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
