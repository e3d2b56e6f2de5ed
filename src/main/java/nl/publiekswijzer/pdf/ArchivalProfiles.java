// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/**
 * The rules of the standards that every document has to keep, read once. veraPDF's own directory
 * would read those of all fifteen standards it knows.
 */
final class ArchivalProfiles {
  static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

  private static final List<ValidationProfile> ALL = List.of(read("PDFA-2A"), read("PDFUA-1"));

  private ArchivalProfiles() {}

  static List<ValidationProfile> all() {
    return ALL;
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
