// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.rest.Parts;

/** The member file of a form while it comes in. */
final class SentFile {
  static final String FIELD = "ledenbestand";

  private final Parts parts;

  SentFile(Parts parts) {
    this.parts = parts;
  }

  /**
   * What is made of the file; empty when none was chosen.
   *
   * @throws InvalidInput when the form has another field, or the file cannot be used
   */
  <T> Optional<T> read(Function<InputStream, T> reading) {
    while (parts.next()) {
      if (!parts.name().equals(FIELD)) {
        throw new InvalidInput(parts.name(), "Dit formulier heeft dit veld niet.");
      }
      var read = readContent(reading);
      if (read.isPresent()) {
        return read;
      }
    }
    return Optional.empty();
  }

  /** Without a chosen file a browser sends an empty one. */
  private <T> Optional<T> readContent(Function<InputStream, T> reading) {
    try (var content = new PushbackInputStream(parts.content())) {
      int first = content.read();
      if (first < 0) {
        return Optional.empty();
      }
      content.unread(first);
      return Optional.of(reading.apply(content));
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
