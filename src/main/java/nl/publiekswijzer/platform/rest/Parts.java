// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.rest;

import jakarta.json.JsonException;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.time.Duration;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.commons.fileupload2.core.RequestContext;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletRequestContext;

/** The parts of a multipart request in their order, each as a stream; nothing spills to a file. */
public final class Parts {
  /** How long a body may take to come in, unless it is a large one. */
  public static final Duration LONGEST = Duration.ofSeconds(60);

  private static final Duration LONGEST_LARGE = Duration.ofHours(2);

  /** With what is made of the body, and `Prefer: wait`. */
  private static final Duration ALLOWED = Duration.ofMinutes(4);

  private static final Duration ALLOWED_LARGE = Duration.ofHours(3);
  private static final Jsonb JSON = StrictJson.JSON;
  private static final int LARGEST_JSON = 1 << 20;
  private static final int LARGEST_TEXT = 1 << 16;

  /** What is permitted of a whole body is more, of the headers of a part less. */
  private static final int SMALLEST_LIMIT = 1 << 16;

  /** Name under which a request carries the parts after the first, when that is read already. */
  public static final String ATTRIBUTE = Parts.class.getName();

  private final FileItemInputIterator parts;
  private FileItemInput current;

  private Parts(FileItemInputIterator parts) {
    this.parts = parts;
  }

  /**
   * Opens the body of a request, which must come in within {@link #LONGEST}.
   *
   * @throws Refused with 413 when it announces more than the limit, 415 when it is no multipart
   */
  public static Parts of(HttpServletRequest request, long maxBytes) {
    return of(request, maxBytes, LONGEST, ALLOWED);
  }

  /** The same for a body of gigabytes. */
  public static Parts large(HttpServletRequest request, long maxBytes) {
    return of(request, maxBytes, LONGEST_LARGE, ALLOWED_LARGE);
  }

  private static Parts of(
      HttpServletRequest request, long maxBytes, Duration longest, Duration allowed) {
    TimeLimit.allow(request, allowed);
    if (!JakartaServletFileUpload.isMultipartContent(request)) {
      throw Refused.unsupported("Stuur de aanvraag als multipart/form-data.");
    }
    if (request.getContentType().split("boundary\\s*=").length > 2) {
      throw new InvalidInput("inhoud", "Noem in Content-Type een boundary, en niet meer.");
    }
    try {
      var upload = new JakartaServletFileUpload<>();
      upload.setMaxSize(maxBytes);
      return new Parts(upload.getItemIterator(timed(request, longest)));
    } catch (IOException e) {
      throw refusal(e);
    }
  }

  private static RequestContext timed(HttpServletRequest request, Duration longest) {
    return new JakartaServletRequestContext(request) {
      @Override
      public InputStream getInputStream() throws IOException {
        return new TimedStream(super.getInputStream(), longest);
      }
    };
  }

  /** Goes to the next part; false after the last. */
  public boolean next() {
    try {
      boolean more = parts.hasNext();
      current = more ? parts.next() : null;
      return more;
    } catch (IOException e) {
      throw refusal(e);
    }
  }

  /** Goes to the next part; whether that is a file of this name. */
  public boolean nextIsFile(String name) {
    return next() && name().equals(name) && !fileName().isEmpty();
  }

  /** Name of the current part, in lower case letters as sent. */
  public String name() {
    return String.valueOf(current.getFieldName());
  }

  /** Name of the file in the current part, without any folder; empty when it holds none. */
  public String fileName() {
    try {
      String name = current.getName();
      return name == null
          ? ""
          : name.substring(1 + Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')));
    } catch (InvalidPathException e) {
      throw new InvalidInput(name(), "Geef het bestand een gewone naam.");
    }
  }

  public InputStream content() {
    try {
      return current.getInputStream();
    } catch (IOException e) {
      throw refusal(e);
    }
  }

  /** The current part as text, of which no more is read than a form can sensibly hold. */
  public String text() {
    try (InputStream in = content()) {
      return new String(in.readNBytes(LARGEST_TEXT), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw refusal(e);
    }
  }

  /** The current part as JSON. */
  public <T> T json(Class<T> type) {
    try (InputStream in = content()) {
      byte[] bytes = in.readNBytes(LARGEST_JSON);
      var json = new String(bytes, StandardCharsets.UTF_8);
      T value = JSON.fromJson(json, type);
      if (value == null) {
        throw new InvalidInput(name(), "Dit deel is leeg.");
      }
      return value;
    } catch (IOException e) {
      throw refusal(e);
    } catch (JsonbException | JsonException e) {
      throw new InvalidInput(
          name(), "Dit deel is geen leesbare JSON met de velden van /api/v1/openapi.json.");
    }
  }

  /** The same refusal for a broken or too large body wherever it shows. */
  public static RuntimeException refusal(IOException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof FileUploadSizeException tooLarge
          && tooLarge.getPermitted() < SMALLEST_LIMIT) {
        return Refused.tooLarge("De kopregels van een deel van de inzending zijn te lang.");
      }
      if (cause instanceof FileUploadSizeException tooLarge) {
        return Refused.tooLarge(
            "De inzending is groter dan %d MB. Laat weg wat niet nodig is, zoals kolommen."
                .formatted(tooLarge.getPermitted() >> 20));
      }
    }
    return e instanceof FileUploadException || e instanceof EOFException
        ? new InvalidInput("inhoud", "De inzending is geen leesbare multipart/form-data.")
        : new UncheckedIOException(e);
  }
}
