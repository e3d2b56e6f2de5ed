// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.publiekswijzer.pdf.ArchivalExporter;
import nl.publiekswijzer.pdf.DocumentDescription;
import nl.publiekswijzer.pdf.Inks;

/** Binds the filled parts of a document to one file. */
final class Binding {
  private Binding() {}

  static Composed bind(Content content, Document document) {
    var subject = content.subject();
    var description =
        new DocumentDescription(
                content.title() + " " + subject.workArea(),
                subject.library(),
                content.imprint().created())
            .of(source(content));
    return bind(description, new Inks(content.backdrop().style().accent()), document);
  }

  /** What a reader of its metadata alone must know. */
  static String source(Content content) {
    return String.join(" ", new Sources(content.subject()).sentences());
  }

  static Composed bind(DocumentDescription description, Inks inks, Document document) {
    var out = new ByteArrayOutputStream();
    try {
      new ArchivalExporter().export(description, inks, document.prints(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Composed(out.toByteArray(), document.pages());
  }
}
