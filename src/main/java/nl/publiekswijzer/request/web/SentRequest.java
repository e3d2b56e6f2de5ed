package nl.publiekswijzer.request.web;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.rest.Parts;
import nl.publiekswijzer.request.rest.RequestSubmission;
import nl.publiekswijzer.request.usecase.CountedFile;
import nl.publiekswijzer.request.usecase.PreparedRequest;
import nl.publiekswijzer.request.usecase.RequestIntake;

/**
 * The form of a new request while it comes in: the fields, and the member file at its end, which is
 * counted while it streams in.
 */
public final class SentRequest {
  private static final String FILE = "ledenbestand";

  private final Parts parts;
  private final RequestIntake intake;
  private final List<String> municipalities = new ArrayList<>();
  private String library = "";
  private String kind = "";
  private String edition = "";
  private String note = "";
  private PreparedRequest prepared;
  private CountedFile file;

  SentRequest(Parts parts, RequestIntake intake) {
    this.parts = parts;
    this.intake = intake;
  }

  /**
   * Reads all fields, then the file.
   *
   * @throws InvalidInput with all mistakes
   */
  void read() {
    while (parts.next()) {
      switch (parts.name()) {
        case "bibliotheek" -> library = parts.text();
        case "soort" -> kind = parts.text();
        case "editie" -> edition = parts.text();
        case "gemeente" -> municipalities.add(parts.text());
        case "toelichting" -> note = parts.text();
        case FILE -> readFile();
        default -> throw new InvalidInput(parts.name(), "Dit formulier heeft dit veld niet.");
      }
    }
    prepare();
    if (prepared.order().kind().needsMemberFile() && file == null) {
      throw new InvalidInput(FILE, "Kies een ledenbestand. Dit rapport kan niet zonder.");
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

  private void prepare() {
    if (prepared == null) {
      var area = new RequestSubmission.Area(municipalities, List.of());
      prepared =
          intake.prepare(
              new RequestSubmission(library, kind, edition, area, List.of(), note).order());
    }
  }

  /** Without a chosen file a browser sends an empty one. */
  private void readFile() {
    prepare();
    try (var content = new PushbackInputStream(parts.content())) {
      int first = content.read();
      if (first < 0) {
        return;
      }
      content.unread(first);
      if (!prepared.order().kind().needsMemberFile()) {
        throw new InvalidInput(FILE, "Een rapport over inwoners gebruikt geen ledenbestand.");
      }
      file = intake.count(prepared, content);
    } catch (UncheckedIOException e) {
      throw Parts.refusal(e.getCause());
    } catch (IOException e) {
      throw Parts.refusal(e);
    }
  }

  PreparedRequest prepared() {
    return prepared;
  }

  Optional<CountedFile> file() {
    return Optional.ofNullable(file);
  }

  /** The fields, to be shown again. */
  Draft draft() {
    return new Draft(library, kind, edition, List.copyOf(municipalities), note);
  }

  /** What was filled in. */
  public record Draft(
      String library, String kind, String edition, List<String> municipalities, String note) {
    static Draft of(String edition) {
      return new Draft("", "", edition, List.of(), "");
    }

    public boolean chose(String municipality) {
      return municipalities.contains(municipality);
    }
  }
}
