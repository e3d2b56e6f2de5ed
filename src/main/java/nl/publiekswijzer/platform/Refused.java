package nl.publiekswijzer.platform;

/** A request that is understood but not taken, with the HTTP status that says why. */
public class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  private Refused(int status, String message) {
    super(message);
    this.status = status;
  }

  public static Refused forbidden(String message) {
    return new Refused(403, message);
  }

  public static Refused notFound(String message) {
    return new Refused(404, message);
  }

  public static Refused conflict(String message) {
    return new Refused(409, message);
  }

  public static Refused tooLarge(String message) {
    return new Refused(413, message);
  }

  public static Refused unsupported(String message) {
    return new Refused(415, message);
  }

  public int status() {
    return status;
  }
}
