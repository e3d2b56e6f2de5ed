// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.harvest;

import java.util.stream.Stream;
import nl.publiekswijzer.harvest.HarvestException.Code;

/** A form in which records are told. */
public enum MetadataForm {
  DUBLIN_CORE(
      "oai_dc",
      "http://www.openarchives.org/OAI/2.0/oai_dc.xsd",
      "http://www.openarchives.org/OAI/2.0/oai_dc/"),
  MDTO(
      "mdto",
      "https://www.nationaalarchief.nl/mdto/MDTO-XML1.0.1.xsd",
      "https://www.nationaalarchief.nl/mdto");

  private final String prefix;
  private final String schema;
  private final String namespace;

  MetadataForm(String prefix, String schema, String namespace) {
    this.prefix = prefix;
    this.schema = schema;
    this.namespace = namespace;
  }

  /**
   * @throws HarvestException when there is no such form
   */
  public static MetadataForm of(String prefix) {
    return Stream.of(values())
        .filter(form -> form.prefix.equals(prefix))
        .findFirst()
        .orElseThrow(
            () ->
                new HarvestException(
                    Code.CANNOT_DISSEMINATE_FORMAT, "Er is geen vorm " + prefix + "."));
  }

  public String prefix() {
    return prefix;
  }

  public String schema() {
    return schema;
  }

  public String namespace() {
    return namespace;
  }
}
