// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.pdf.ArchivalExporter;
import nl.publiekswijzer.pdf.DocumentDescription;
import nl.publiekswijzer.pdf.DocumentFacts;
import nl.publiekswijzer.pdf.Inks;

/** Binds the filled parts of a document to one file. */
public final class Binding {
  private static final Words WORDS = Words.of("verantwoording");

  private Binding() {}

  static Composed bind(Content content, Document document) {
    var description = description(content, content.title());
    return bind(description, new Inks(content.backdrop().style().accent()), document);
  }

  /**
   * What a document says of itself.
   *
   * @param kind of document
   */
  public static DocumentDescription description(Content content, String kind) {
    var subject = content.subject();
    return new DocumentDescription(
            WORDS.text(
                "beschrijving.titel",
                kind,
                subject.workArea(),
                String.valueOf(content.imprint().version())),
            subject.library(),
            content.imprint().created())
        .of(source(content))
        .with(facts(content, kind))
        .keeping(content.imprint().standard());
  }

  private static DocumentFacts facts(Content content, String kind) {
    var subject = content.subject();
    var imprint = content.imprint();
    var described =
        new ArrayList<String>(
            List.of(
                WORDS.text(
                    "beschrijving.versie",
                    String.valueOf(imprint.version()),
                    String.valueOf(imprint.year()),
                    subject.edition(),
                    Dutch.date(subject.referenceDate()))));
    var members = subject.scope().file().referenceDate();
    if (members != null) {
      described.add(WORDS.text("beschrijving.leden", Dutch.date(members)));
    }
    return new DocumentFacts(
        imprint.number(),
        String.join(" ", described),
        WORDS.text("beschrijving.rechten", subject.library()),
        List.of(kind, subject.segmentation(), subject.workArea()));
  }

  /** What a reader of its metadata alone must know. */
  static String source(Content content) {
    return String.join(" ", new Sources(content.subject()).sentences());
  }

  static Composed bind(DocumentDescription description, Inks inks, Document document) {
    var out = new ByteArrayOutputStream();
    try {
      new ArchivalExporter()
          .export(description, inks, document.sources(), document.furniture(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Composed(out.toByteArray(), document.pages());
  }
}
