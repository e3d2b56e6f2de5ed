package nl.publiekswijzer.estimate;

/**
 * A municipality as an area table names it.
 *
 * @param code CBS code such as {@code GM0363}, or one of our own in invented figures
 */
public record Municipality(String code, String name, Province province) {
  public Municipality {
    if (code.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("a municipality needs a code and a name");
    }
  }
}
