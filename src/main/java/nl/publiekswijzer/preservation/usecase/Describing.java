// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.preservation.PreservedPublication;
import nl.publiekswijzer.preservation.XmlElement;
import nl.publiekswijzer.preservation.mdto.Mdto;
import nl.publiekswijzer.preservation.mdto.ObjectMetadata;
import nl.publiekswijzer.preservation.xml.XmlDocuments;

/** Describes publications within documents of others. */
@Dependent
public class Describing {
  private final ObjectMetadata metadata;

  @Inject
  public Describing(Settings settings) {
    this.metadata = new ObjectMetadata(settings.publicUrl().toString());
  }

  /** The root element of MDTO, by all that is known now. */
  public XmlElement mdto(PreservedPublication of) {
    return Mdto.root(metadata.publication(of));
  }

  /** A document of this root element. */
  public byte[] document(XmlElement root) {
    return XmlDocuments.write(root);
  }
}
