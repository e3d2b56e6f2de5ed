// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.rest.Parts;
import nl.publiekswijzer.request.usecase.FileChoiceText;

/** The member file of a form while it comes in, behind what is said of it. */
final class SentFile {
  static final String FIELD = "ledenbestand";

  private final Parts parts;
  private final FileFields fields;

  SentFile(Parts parts) {
    this(parts, Set.of());
  }

  /**
   * @param others what the form asks beside the file
   */
  SentFile(Parts parts, Set<String> others) {
    this.parts = parts;
    this.fields = new FileFields(others);
  }

  /** What was said of something beside the file. */
  String other(String name) {
    return fields.other(name);
  }

  /** Makes something of a file. */
  interface Reading<T> {
    T read(FileChoiceText said, InputStream content);
  }

  /**
   * What is made of the file; empty when none was chosen.
   *
   * @throws InvalidInput when the form has another field, or the file cannot be used
   */
  <T> Optional<T> read(Reading<T> reading) {
    while (parts.next()) {
      if (parts.name().equals(FIELD)) {
        var read = readContent(reading);
        if (read.isPresent()) {
          return read;
        }
      } else {
        fields.take(parts.name(), parts.text());
      }
    }
    return Optional.empty();
  }

  /** What was said so far. */
  FileChoiceText said() {
    return fields.text();
  }

  /** Without a chosen file a browser sends an empty one. */
  private <T> Optional<T> readContent(Reading<T> reading) {
    try (var content = new PushbackInputStream(parts.content())) {
      int first = content.read();
      if (first < 0) {
        return Optional.empty();
      }
      content.unread(first);
      return Optional.of(reading.read(said(), content));
    } catch (UncheckedIOException e) {
      throw Parts.refusal(e.getCause());
    } catch (IOException e) {
      throw Parts.refusal(e);
    }
  }

  /** Reads on without keeping anything, for browsers show an answer only after all was sent. */
  void drain() {
    try {
      while (parts.next()) {
        // the part is passed over
      }
    } catch (InvalidInput | UncheckedIOException e) {
      // there is an answer already
    }
  }
}
